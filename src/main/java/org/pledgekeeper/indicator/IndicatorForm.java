package org.pledgekeeper.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;

/**
 * What the browser sends to define an indicator.
 *
 * @param language tag of the language of definition and levels
 * @param levels one a line, lowest first
 * @param version that the editor started from; null for a new one
 */
record IndicatorForm(
        @Pattern(
                        regexp = "(?!new$)[A-Za-z0-9][A-Za-z0-9.-]{0,9}",
                        message = "{indicator.code-form}")
                String code,
        @NotNull(message = "{indicator.kind-needed}") @Nullable IndicatorKind kind,
        @Pattern(regexp = "en|fr|es|ar", message = "{indicator.language-unknown}") String language,
        @Pattern(regexp = WRITTEN, message = "{indicator.definition-needed}")
                @Size(max = 2000, message = "{indicator.too-long}")
                String definition,
        @Size(max = 4000, message = "{indicator.too-long}") String levels,
        @Nullable Boolean allCommitments,
        List<String> commitments,
        List<MeasureType> acceptedTypes,
        @Nullable Boolean needsEvidence,
        @Nullable Integer version) {

    /** Has at least one letter, digit or sign. */
    static final String WRITTEN = "(?s).*[^\\s\\p{Z}\\p{C}].*";

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    IndicatorForm {
        code = Objects.requireNonNullElse(code, "").strip();
        language = Objects.requireNonNullElse(language, "");
        definition = Objects.requireNonNullElse(definition, "");
        levels = Objects.requireNonNullElse(levels, "");
        allCommitments = Boolean.TRUE.equals(allCommitments);
        needsEvidence = Boolean.TRUE.equals(needsEvidence);
        commitments = Objects.requireNonNullElse(commitments, List.of());
        acceptedTypes = Objects.requireNonNullElse(acceptedTypes, List.of());
    }

    static IndicatorForm empty(Language language) {
        return new IndicatorForm(
                "",
                IndicatorKind.COUNT,
                language.tag(),
                "",
                "",
                false,
                List.of(),
                List.of(),
                false,
                null);
    }

    static IndicatorForm of(IndicatorFacts facts) {
        return new IndicatorForm(
                facts.code(),
                facts.kind(),
                facts.definition().original().tag(),
                facts.definition().originalText(),
                facts.levels().stream()
                        .map(LocalisedText::originalText)
                        .map(text -> text.replace('\n', ' '))
                        .collect(Collectors.joining("\n")),
                facts.allCommitments(),
                facts.commitments(),
                facts.acceptedTypes(),
                facts.needsEvidence(),
                facts.version());
    }

    /** The same input, on top of what somebody else saved meanwhile (rule 17). */
    IndicatorForm onVersion(int seen) {
        return new IndicatorForm(
                code,
                kind,
                language,
                definition,
                levels,
                allCommitments,
                commitments,
                acceptedTypes,
                needsEvidence,
                seen);
    }

    /**
     * @param before what it was; translations of sentences that stay are kept
     */
    DefineIndicator toCommand(@Nullable IndicatorFacts before) {
        var asked = before == null ? kind : before.kind();
        Set<MeasureType> types = EnumSet.noneOf(MeasureType.class);
        types.addAll(acceptedTypes);
        return new DefineIndicator(
                code,
                asked == null ? IndicatorKind.COUNT : asked,
                text(before == null ? null : before.definition(), definition),
                Boolean.TRUE.equals(allCommitments),
                types,
                Boolean.TRUE.equals(needsEvidence),
                commitments,
                asked == IndicatorKind.RUBRIC ? levelsSince(before) : List.of());
    }

    private List<LocalisedText> levelsSince(@Nullable IndicatorFacts before) {
        var known = before == null ? List.<LocalisedText>of() : before.levels();
        var found = new ArrayList<LocalisedText>();
        levels.lines()
                .filter(line -> line.matches(WRITTEN))
                .forEach(
                        line ->
                                found.add(
                                        text(
                                                found.size() < known.size()
                                                        ? known.get(found.size())
                                                        : null,
                                                line)));
        return found;
    }

    private LocalisedText text(@Nullable LocalisedText before, String typed) {
        var spoken = new Language(language);
        return before == null ? LocalisedText.of(spoken, typed) : before.rewritten(spoken, typed);
    }
}
