package org.pledgekeeper.indicator.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.values.Language;

/**
 * What the browser sends to define an indicator.
 *
 * @param language tag of the language of all its texts
 * @param levels lowest first; empty ones are none
 * @param reason why a definition changes, in the language of the page
 */
record IndicatorForm(
        @Pattern(
                        regexp = "(?!new$)[A-Za-z0-9][A-Za-z0-9.-]{0,9}",
                        message = "{indicator.code-form}")
                String code,
        @NotNull(message = "{indicator.kind-needed}") @Nullable IndicatorKind kind,
        @Pattern(regexp = "en|fr|es|ar", message = "{indicator.language-unknown}") String language,
        @Pattern(regexp = TypedTexts.WRITTEN, message = "{indicator.definition-needed}")
                @Size(max = 2000, message = "{indicator.too-long}")
                String definition,
        List<@Valid LevelFields> levels,
        RuleFields rule,
        List<String> commitments,
        @Valid TermsFields terms,
        @Size(max = 4000, message = "{indicator.too-long}") String reason) {

    private static final int FEWEST_ROWS = 4;
    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 12;

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    IndicatorForm {
        code = Objects.requireNonNullElse(code, "").strip();
        language = Objects.requireNonNullElse(language, "");
        definition = Objects.requireNonNullElse(definition, "");
        levels = rows(levels == null ? List.of() : levels);
        rule = rule == null ? RuleFields.USUAL : rule;
        commitments = Objects.requireNonNullElse(commitments, List.of());
        terms = terms == null ? TermsFields.usual() : terms;
        reason = Objects.requireNonNullElse(reason, "");
    }

    /** With some empty ones after them, to write more; never more than a scale can bear. */
    private static List<LevelFields> rows(List<LevelFields> typed) {
        var rows = new ArrayList<LevelFields>();
        int last = 0;
        for (var row : typed) {
            rows.add(row == null ? LevelFields.NOTHING : row);
            last = row == null || row.written().isEmpty() ? last : rows.size();
        }
        while (rows.size() < Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, last + SPARE_ROWS))) {
            rows.add(LevelFields.NOTHING);
        }
        return List.copyOf(rows);
    }

    static IndicatorForm empty(Language language) {
        return new IndicatorForm(
                "",
                IndicatorKind.COUNT,
                language.tag(),
                "",
                List.of(),
                RuleFields.USUAL,
                List.of(),
                TermsFields.usual(),
                "");
    }

    static IndicatorForm of(IndicatorFacts facts) {
        return new IndicatorForm(
                facts.code(),
                facts.kind(),
                facts.definition().original().tag(),
                facts.definition().originalText(),
                facts.levels().stream().map(LevelFields::of).toList(),
                RuleFields.of(facts.rule()),
                facts.commitments(),
                TermsFields.of(facts.kind(), facts.terms()),
                "");
    }

    Language spoken() {
        return language.matches("en|fr|es|ar") ? new Language(language) : Language.EN;
    }
}
