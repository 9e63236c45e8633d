/**
 * The action plan of a pledge: its commitments in order, and beneath each what was done about it.
 */
@NullMarked
package org.pledgekeeper.action.plan;

import org.jspecify.annotations.NullMarked;
