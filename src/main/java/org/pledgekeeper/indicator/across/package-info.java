/** The indicators of all pledges of a person, a page of pledges at a time. */
@NullMarked
package org.pledgekeeper.indicator.across;

import org.jspecify.annotations.NullMarked;
