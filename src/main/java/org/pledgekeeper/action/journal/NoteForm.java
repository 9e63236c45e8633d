package org.pledgekeeper.action.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.DateReader;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.PartialDate;
import org.springframework.validation.Errors;

/** A note as typed: of the date, day and month may stay empty. */
record NoteForm(
        String note,
        String notedYear,
        String notedMonth,
        String notedDay,
        String noteLanguage,
        String noteKey) {

    NoteForm {
        note = Typed.text(note);
        notedYear = Typed.text(notedYear);
        notedMonth = Typed.text(notedMonth);
        notedDay = Typed.text(notedDay);
        noteLanguage = Typed.text(noteLanguage);
        noteKey = Typed.text(noteKey);
    }

    static NoteForm of(LocalDate today, Language page) {
        return new NoteForm(
                "",
                String.valueOf(today.getYear()),
                String.valueOf(today.getMonthValue()),
                String.valueOf(today.getDayOfMonth()),
                page.tag(),
                UUID.randomUUID().toString());
    }

    /** Empty when something could not be read; then the errors say so. */
    Optional<WriteNote> read(Language page, Errors errors) {
        var date = new DateReader("noted", errors);
        var on = date.read(notedYear, notedMonth, notedDay, PartialDate.Certainty.EXACT);
        if (on == null && !date.wrong()) {
            errors.rejectValue("notedYear", "action.when-needed");
        }
        var language = Choice.language(noteLanguage, page);
        var text =
                new Texts(language == null ? page : language, errors)
                        .read("note", note, Texts.PARAGRAPH, null);
        if (text == null && !errors.hasFieldErrors("note")) {
            errors.rejectValue("note", "action.note-needed");
        }
        return on == null || text == null || errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new WriteNote(on, text, key()));
    }

    private @Nullable UUID key() {
        try {
            return noteKey.isBlank() ? null : UUID.fromString(noteKey);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
