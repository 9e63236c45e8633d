/**
 * What came of an action that was planned: it was done, it could not be done and why, it was put
 * off, it was given up; and what was done in its stead. One small form instead of the whole one.
 */
@NullMarked
package org.pledgekeeper.action.outcome;

import org.jspecify.annotations.NullMarked;
