/**
 * What people say to each other beside an action. A comment is no fact: it reaches no report and no
 * public page. Whoever may see the action may read and write there; a thread has one level of
 * replies and is open or resolved. Nothing is deleted, only hidden (rule 17).
 */
@NullMarked
package org.pledgekeeper.action.comment;

import org.jspecify.annotations.NullMarked;
