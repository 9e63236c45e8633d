/**
 * What was promised, by whom, until when, in what state: pledges, their numbered commitments, their
 * parties. Who may see or change a pledge is decided here ({@link
 * org.pledgekeeper.pledge.PledgeDirectory}). Knows nothing of what was done about them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"values", "platform", "account"})
package org.pledgekeeper.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
