package org.pledgekeeper.indicator.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.validation.Errors;

/** Reads the form of a definition; what does not belong to the kind is left unread. */
final class IndicatorReader {

    private final IndicatorForm form;
    private final @Nullable IndicatorFacts before;
    private final TypedTexts texts;
    private final Errors errors;

    private IndicatorReader(IndicatorForm form, @Nullable IndicatorFacts before, Errors errors) {
        this.form = form;
        this.before = before;
        this.errors = errors;
        this.texts =
                new TypedTexts(
                        form.spoken(),
                        before != null && !before.definition().original().equals(form.spoken()));
    }

    /**
     * Null where something is wrong; then the errors say what.
     *
     * @param before what it was; translations of texts that stay are kept
     */
    static @Nullable DefineIndicator read(
            IndicatorForm form, @Nullable IndicatorFacts before, Errors errors) {
        return new IndicatorReader(form, before, errors).command();
    }

    private @Nullable DefineIndicator command() {
        var asked = before == null ? form.kind() : before.kind();
        var kind = asked == null ? IndicatorKind.COUNT : asked;
        var levels = kind == IndicatorKind.RUBRIC ? levels() : List.<LocalisedText>of();
        var terms =
                new TermsReader(form.terms(), before == null ? null : before.terms(), texts, errors)
                        .read(kind);
        if (errors.hasErrors()) {
            return null;
        }
        return new DefineIndicator(
                form.code(),
                kind,
                texts.text(form.definition(), before == null ? null : before.definition()),
                form.rule().rule(),
                form.commitments(),
                levels,
                terms);
    }

    private List<LocalisedText> levels() {
        var known = before == null ? List.<LocalisedText>of() : before.levels();
        var found = new ArrayList<LocalisedText>();
        for (int row = 0; row < form.levels().size(); row++) {
            var level = level(row, row < known.size() ? known.get(row) : null);
            if (level != null) {
                found.add(level);
            }
        }
        return found;
    }

    /** In its original and all translations that were written; the form offers four languages. */
    private @Nullable LocalisedText level(int row, @Nullable LocalisedText known) {
        var written = form.levels().get(row).written();
        if (written.isEmpty()) {
            return null;
        }
        var language = texts.language();
        if (known != null) {
            known.texts().forEach((tag, text) -> keepOther(written, tag, text));
            boolean stays = !texts.relabelled() && written.containsKey(known.original().tag());
            language = stays ? known.original() : language;
        }
        if (!written.containsKey(language.tag())) {
            errors.rejectValue(
                    "levels[%d].%s".formatted(row, language.tag()), "indicator.level-original");
            return null;
        }
        return new LocalisedText(language, written);
    }

    private static void keepOther(Map<String, String> written, String tag, String text) {
        if (!Language.INTERFACE.contains(new Language(tag))) {
            written.put(tag, text);
        }
    }
}
