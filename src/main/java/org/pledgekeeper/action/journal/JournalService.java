package org.pledgekeeper.action.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.undo.UndoOffers;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the journal of an action. */
@Service
class JournalService {

    private final NotesQuery notes;
    private final ActionViewQuery actions;
    private final PledgeDirectory pledges;
    private final UndoOffers undo;
    private final Clock clock;

    JournalService(
            NotesQuery notes,
            ActionViewQuery actions,
            PledgeDirectory pledges,
            UndoOffers undo,
            Clock clock) {
        this.notes = notes;
        this.actions = actions;
        this.pledges = pledges;
        this.undo = undo;
        this.clock = clock;
    }

    /**
     * Whoever may log for the pledge and sees the action may note how it goes.
     *
     * @throws Refusal when the note is about a day to come
     */
    @Transactional
    void write(String pledge, String reference, WriteNote note) {
        var action = action(pledge, reference);
        if (note.on().earliest().isAfter(LocalDate.now(clock))) {
            throw new Refusal("action.note-in-future", "notedYear");
        }
        notes.add(action, note, pledges.person().id(), clock.instant());
    }

    /**
     * Authors hide their own notes, and nobody else does.
     *
     * @return offer to take it back
     */
    @Transactional
    UUID hide(String pledge, String reference, UUID note) {
        var writer = pledges.person().id();
        if (!notes.hide(action(pledge, reference), note, writer, clock.instant())) {
            throw new NotFound("one's own note " + note);
        }
        return undo.offer(UndoNote.KIND, UndoNote.what(pledge, reference, note));
    }

    @Transactional
    void show(String pledge, String reference, UUID note) {
        notes.hide(action(pledge, reference), note, pledges.person().id(), null);
    }

    private UUID action(String code, String reference) {
        var pledge = pledges.require(code, Permission.LOG);
        if (!pledge.open()) {
            throw new Refusal("action.pledge-not-active", null);
        }
        return actions.valid(pledge.id(), reference, pledges.person())
                .map(found -> found.facts().id())
                .orElseThrow(() -> new NotFound("action " + reference));
    }
}
