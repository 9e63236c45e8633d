/** What the rule of an indicator says: which actions count, and what of them is counted. */
@NullMarked
@NamedInterface("rule")
package org.pledgekeeper.indicator.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
