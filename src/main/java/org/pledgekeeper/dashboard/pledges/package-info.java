/** The list of all pledges that a person may read. */
@NullMarked
package org.pledgekeeper.dashboard.pledges;

import org.jspecify.annotations.NullMarked;
