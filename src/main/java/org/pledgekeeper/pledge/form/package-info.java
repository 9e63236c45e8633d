/**
 * The pages on which a pledge is written: its terms, its parties, and its action plan as rows that
 * can be added, moved and removed without any script.
 */
@NullMarked
package org.pledgekeeper.pledge.form;

import org.jspecify.annotations.NullMarked;
