package org.pledgekeeper.action.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The journal on the page of an action, with the form for one note more. */
@Component
class JournalPart implements ActionPagePart {

    private final NotesQuery notes;
    private final UserDirectory people;
    private final Clock clock;

    JournalPart(NotesQuery notes, UserDirectory people, Clock clock) {
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    /** On the page of a draft too the journal is that of the action which it revises. */
    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        var person = people.current();
        var facts = action.facts();
        var page = new Language(LocaleContextHolder.getLocale().getLanguage());
        model.put("journal", notes.of(pledge.id(), facts.reference(), person.id()));
        model.put("noteForm", NoteForm.of(LocalDate.now(clock), page));
        model.put("noteLanguages", Language.INTERFACE);
    }
}
