package org.pledgekeeper.action.question;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** What the browser sends to ask for a fact. */
record AskForm(
        String asked, String wording, String note, String language, Boolean titled, String key) {

    private static final int LONGEST_NOTE = 1000;

    AskForm {
        asked = Typed.text(asked, Asked.WHEN.name());
        wording = Typed.text(wording);
        note = Typed.text(note);
        language = Typed.text(language);
        titled = Boolean.TRUE.equals(titled);
        key = Typed.text(key);
    }

    static AskForm empty(String language) {
        return new AskForm("", "", "", language, false, UUID.randomUUID().toString());
    }

    AskFact command() {
        var spoken =
                Language.INTERFACE.stream()
                        .filter(each -> each.tag().equals(language))
                        .findFirst()
                        .orElse(Language.EN);
        return new AskFact(
                Choice.of(Asked.class, asked, Asked.FREE),
                text("wording", wording, Texts.LINE, spoken),
                text("note", note, LONGEST_NOTE, spoken),
                spoken,
                titled,
                id());
    }

    private static @Nullable String text(
            String field, String typed, int longest, Language language) {
        if (typed.length() > longest) {
            throw new Refusal("action.too-long", field, longest);
        }
        try {
            return typed.isBlank() ? null : LocalisedText.of(language, typed).originalText();
        } catch (IllegalArgumentException onlyInvisible) {
            return null;
        }
    }

    private UUID id() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }
}
