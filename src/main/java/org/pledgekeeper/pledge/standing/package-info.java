/**
 * Where a pledge stands: draft, active or closed with an outcome; and how its commitments fare, as
 * a person judges with a reason.
 */
@NullMarked
package org.pledgekeeper.pledge.standing;

import org.jspecify.annotations.NullMarked;
