/** What waits for a manager: submitted actions to verify, and dates to judge (rule 8). */
@NullMarked
package org.pledgekeeper.action.review;

import org.jspecify.annotations.NullMarked;
