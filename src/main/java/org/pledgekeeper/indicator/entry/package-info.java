/**
 * The pages on which people record the value of an indicator for a period, and say what they think
 * of what somebody else recorded.
 */
@NullMarked
package org.pledgekeeper.indicator.entry;

import org.jspecify.annotations.NullMarked;
