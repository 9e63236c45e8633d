package org.pledgekeeper.action.journal;

import java.util.UUID;
import org.pledgekeeper.action.undo.Undoing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back that a note was deleted. */
@Component
class UndoNote implements Undoing {

    static final String KIND = "action.note-hidden";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Named(String pledge, String reference, UUID note) {}

    private final JournalService journal;

    UndoNote(JournalService journal) {
        this.journal = journal;
    }

    static String what(String pledge, String reference, UUID note) {
        return JSON.writeValueAsString(new Named(pledge, reference, note));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String takeBack(String what) {
        var note = JSON.readValue(what, Named.class);
        journal.show(note.pledge(), note.reference(), note.note());
        return "/pledges/%s/actions/%s#journal".formatted(note.pledge(), note.reference());
    }
}
