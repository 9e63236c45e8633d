/**
 * What an action said before, read from the audit: each field with before and after, who changed it
 * and when. The entries are played again from the first, so that a revision is compared with what
 * it revises, and rows that only moved are no change. An earlier text can be said again; that is an
 * edit like any other.
 */
@NullMarked
package org.pledgekeeper.action.history;

import org.jspecify.annotations.NullMarked;
