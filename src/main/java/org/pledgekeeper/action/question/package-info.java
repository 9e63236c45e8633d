/**
 * Asking a colleague without an account for one missing fact. The link opens a page that shows the
 * question and whatever little the asker chose to show, takes one answer, and is then as unknown as
 * any other address. An answer changes nothing: whoever may edit the action takes it over, or sets
 * it aside.
 */
@NullMarked
package org.pledgekeeper.action.question;

import org.jspecify.annotations.NullMarked;
