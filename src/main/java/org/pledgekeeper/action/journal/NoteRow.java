package org.pledgekeeper.action.journal;

import java.time.Instant;
import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * A note in the journal of an action.
 *
 * @param own whether the reader wrote it, and so may hide it
 */
record NoteRow(
        UUID id,
        Timespan notedOn,
        LocalisedText text,
        String writer,
        Instant createdAt,
        boolean own) {}
