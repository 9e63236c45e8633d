/**
 * What stands beside a definition on the page of its indicator: who is responsible, what is aimed
 * for, and whether the period was recorded under an earlier definition.
 */
@NullMarked
@NamedInterface("card")
package org.pledgekeeper.indicator.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
