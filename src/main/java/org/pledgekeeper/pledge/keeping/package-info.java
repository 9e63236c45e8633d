/**
 * Making and changing a pledge: its terms, its parties, its action plan, its state. Other rooms
 * look pledges up ({@link org.pledgekeeper.pledge.PledgeDirectory}); they come here only to make
 * one.
 */
@NullMarked
@NamedInterface("keeping")
package org.pledgekeeper.pledge.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
