/**
 * What could not be done, and why: by year and reason, and action by action. Drafts of others do
 * not show.
 */
@NullMarked
package org.pledgekeeper.dashboard.hindered;

import org.jspecify.annotations.NullMarked;
