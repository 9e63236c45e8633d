/**
 * How an action goes along: notes with a date, each by its author. A note is no edit: it can be
 * added to a verified action, which stays what it was. It is seen by whoever sees the action.
 */
@NullMarked
package org.pledgekeeper.action.journal;

import org.jspecify.annotations.NullMarked;
