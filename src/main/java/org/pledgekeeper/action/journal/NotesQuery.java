package org.pledgekeeper.action.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the notes. Whoever asks has made sure that the person sees the action. */
@Component
class NotesQuery {

    private final JdbcClient jdbc;

    NotesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of what they tell; of one day in the order in which they were written. */
    List<NoteRow> of(PledgeId pledge, String reference, UserId reader) {
        return jdbc.sql(
                        """
                        select n.id, n.noted_on, n.text, w.name as writer, n.created_at,
                               n.created_by = :me as own
                        from action a
                        join action_note n on n.action_id = a.id
                        join app_user w on w.id = n.created_by
                        where a.pledge_id = :pledge and a.number = :number and n.hidden_at is null
                        order by n.first_day, n.created_at
                        """)
                .param("pledge", pledge.value())
                .param("number", Integer.parseInt(reference.substring(1)))
                .param("me", reader.value())
                .query(NoteRow.class)
                .list();
    }

    /** The same filled form makes one note. */
    void add(UUID action, WriteNote note, UserId writer, Instant now) {
        jdbc.sql(
                        """
                        insert into action_note (id, action_id, noted_on, first_day, text,
                                                 created_by, created_at, submission_key)
                        values (:id, :action, :noted_on, :first_day, cast(:text as jsonb),
                                :writer, :now, :key)
                        on conflict on constraint action_note_submission do nothing
                        """)
                .param("id", TimeOrderedId.next())
                .param("action", action)
                .param("noted_on", note.on().edtf())
                .param("first_day", note.on().earliest())
                .param("text", LocalisedTextColumn.write(note.text()))
                .param("writer", writer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("key", note.key())
                .update();
    }

    /**
     * Hides a note of this person, or shows it again.
     *
     * @param since null to show it
     * @return whether there is such a note of theirs
     */
    boolean hide(UUID action, UUID note, UserId writer, @Nullable Instant since) {
        return jdbc.sql(
                                """
                                update action_note set hidden_at = cast(:since as timestamptz)
                                where id = :note and action_id = :action and created_by = :writer
                                """)
                        .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                        .param("note", note)
                        .param("action", action)
                        .param("writer", writer.value())
                        .update()
                == 1;
    }
}
