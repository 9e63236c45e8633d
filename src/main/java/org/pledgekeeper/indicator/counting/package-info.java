/**
 * Which actions count for an indicator, and why the others do not: the sentences of rules 4, 5 and
 * 8, one after the other, over rows that somebody else read. Plain Java: knows no database, no page
 * and no person.
 */
@NullMarked
@NamedInterface("counting")
package org.pledgekeeper.indicator.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
