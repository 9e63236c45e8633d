package org.pledgekeeper.action.above;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What is searched for among the actions told already, and what is said of the one that was found.
 *
 * @param target what it helps too: {@code commitment-5.a} or {@code indicator-1}
 * @param within code of a commitment that it is told for
 * @param before number of the action after which the list goes on
 * @param reference of the action that was chosen
 * @param origin STATED or AS_ABOVE
 * @param report number of the report whose text is being written, to go back to it
 * @param note how it helps there, in this language
 */
record AboveForm(
        String target,
        String q,
        String within,
        String year,
        @Nullable Integer before,
        String reference,
        String origin,
        @Nullable Integer report,
        String note,
        String language) {

    private static final Pattern TARGET =
            Pattern.compile("(commitment|indicator)-[A-Za-z0-9.-]{1,23}");
    private static final int LONGEST_NOTE = 4_000;

    AboveForm {
        target = TARGET.matcher(typed(target)).matches() ? target : "";
        q = typed(q).strip();
        within = typed(within);
        year = typed(year).matches("[1-9]\\d{3}") ? year : "";
        reference = typed(reference);
        origin = typed(origin);
        note = typed(note);
        language = typed(language);
    }

    /** What a browser did not send counts as nothing typed. */
    private static String typed(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** Where one came from, within the pledge, or where the link is seen. */
    public String leadsBackTo() {
        if (report != null) {
            return "/reports/" + report + "/text/" + (target.isEmpty() ? "introduction" : target);
        }
        return target.startsWith("indicator-")
                ? target.replace("indicator-", "/indicators/")
                : "/plan" + target.replace("commitment-", "#c-");
    }

    /** Empty where nothing was typed that could be searched for. */
    String words() {
        return q.codePoints().anyMatch(Character::isLetterOrDigit) ? q : "";
    }

    public boolean searches() {
        return !(q + within + year).isEmpty();
    }

    String chosen() {
        if (reference.isBlank()) {
            throw new Refusal("action.above-choose", "reference");
        }
        return reference;
    }

    LogAction.Origin known() {
        return "STATED".equals(origin) ? LogAction.Origin.STATED : LogAction.Origin.AS_ABOVE;
    }

    /** Null when nothing was said. */
    @Nullable LocalisedText told(Language page) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("action.too-long", "note", LONGEST_NOTE);
        }
        var written =
                Language.INTERFACE.stream()
                        .filter(each -> each.tag().equals(language))
                        .findFirst()
                        .orElse(page);
        try {
            return note.isBlank() ? null : LocalisedText.of(written, note);
        } catch (IllegalArgumentException onlyInvisible) {
            return null;
        }
    }
}
