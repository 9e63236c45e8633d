/** Finds pledges, commitments and actions by words in them; never what a person may not see. */
@NullMarked
package org.pledgekeeper.dashboard.search;

import org.jspecify.annotations.NullMarked;
