/**
 * Taking back, for ten minutes, what one has just done: deleting, changing many actions at once.
 *
 * <p>Whoever makes such a change calls {@code UndoOffers.offer(kind, what)} in its transaction and
 * puts the answer beside the notice, {@code next.addFlashAttribute("undo", offer)}; the notice then
 * has an “Undo” button. A component that is the {@link org.pledgekeeper.action.undo.Undoing} of
 * this kind gets {@code what} back when it is pressed, and returns the address where to look. An
 * offer is bound to its person: its name in the hands of another opens nothing.
 */
@NullMarked
package org.pledgekeeper.action.undo;

import org.jspecify.annotations.NullMarked;
