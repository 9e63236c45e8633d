package org.pledgekeeper.action.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.PartialDate;

/**
 * A note that somebody writes.
 *
 * @param on what day it is about, as far as it is known
 * @param key names the filled form, so that sending it twice makes one note
 */
record WriteNote(PartialDate on, LocalisedText text, @Nullable UUID key) {}
