package org.pledgekeeper.action.undo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer to take a change back.
 *
 * @param leadsTo where to look, once it was taken; null before
 */
record UndoOffer(String kind, String what, Instant expiresAt, @Nullable String leadsTo) {}
