package org.pledgekeeper.indicator.entry;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.observation.RecordValue;
import org.pledgekeeper.indicator.proof.Piece;
import org.pledgekeeper.indicator.recorded.PeriodValue;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.indicator.typed.TypedValue;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.validation.BindingResult;

/**
 * What the browser sends of a value.
 *
 * @param state VALUE, or one of the reasons why there is none
 * @param language tag of the language of the words
 * @param evidence ids of what it rests on
 */
record ValueForm(
        String state,
        TypedValue value,
        Boolean estimated,
        Boolean provisional,
        String narrative,
        String language,
        List<UUID> evidence) {

    private static final int LONGEST = 4000;

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    ValueForm {
        state = Objects.requireNonNullElse(state, "");
        value = Objects.requireNonNullElse(value, TypedValue.NOTHING);
        estimated = Objects.requireNonNullElse(estimated, false);
        provisional = Objects.requireNonNullElse(provisional, false);
        narrative = Objects.requireNonNullElse(narrative, "");
        language = Objects.requireNonNullElse(language, "");
        evidence =
                evidence == null ? List.of() : evidence.stream().filter(Objects::nonNull).toList();
    }

    /** What is recorded now, to be changed; a value is expected where there is nothing yet. */
    static ValueForm of(PeriodValue now, List<Piece> pieces, Language language) {
        var said = now.narrative();
        return new ValueForm(
                now.given() && now.value() == null ? now.state() : ValueState.VALUE.name(),
                TypedValue.of(now.value()),
                now.estimated(),
                now.provisional(),
                said == null ? "" : said.originalText(),
                (said == null ? language : said.original()).tag(),
                pieces.stream().filter(Piece::chosen).map(Piece::id).toList());
    }

    public boolean restsOn(UUID piece) {
        return evidence.contains(piece);
    }

    /**
     * Of use only when the errors say nothing. A value and a reason why there is none never go
     * together (rule 11).
     *
     * @param before the words as they are recorded now
     */
    RecordValue read(
            IndicatorFacts indicator, @Nullable LocalisedText before, BindingResult errors) {
        var shape = indicator.kind().shape();
        boolean entered = indicator.entered();
        boolean valued = state.equals(ValueState.VALUE.name());
        if (!states(indicator).contains(state)) {
            errors.rejectValue("state", "indicator.state-needed");
        }
        IndicatorValue read = null;
        if (entered && valued) {
            read = value.read(shape, "value", errors);
            if (value.empty(shape)) {
                errors.rejectValue(first(indicator), "indicator.value-needed");
            }
        } else if (entered && !value.empty(shape)) {
            errors.rejectValue("state", "indicator.value-or-state");
        }
        return errors.hasErrors() ? nothing() : asked(indicator, read, before, errors);
    }

    private RecordValue asked(
            IndicatorFacts indicator,
            @Nullable IndicatorValue read,
            @Nullable LocalisedText before,
            BindingResult errors) {
        try {
            return new RecordValue(
                    ValueState.valueOf(state),
                    read,
                    estimated,
                    provisional,
                    words(before),
                    evidence);
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return nothing();
        }
    }

    /** Words that were not touched keep their translations. */
    private @Nullable LocalisedText words(@Nullable LocalisedText before) {
        if (narrative.length() > LONGEST) {
            throw new Refusal("indicator.too-long", "narrative");
        }
        var chosen =
                Language.INTERFACE.stream()
                        .filter(each -> each.tag().equals(language))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("indicator.language-unknown", "language"));
        boolean relabelled = before != null && !before.original().equals(chosen);
        return new TypedTexts(chosen, relabelled).read(narrative, before);
    }

    private static RecordValue nothing() {
        return new RecordValue(ValueState.NO_DATA, null, false, false, null, null);
    }

    /** The field in which a value of this kind begins. */
    private static String first(IndicatorFacts indicator) {
        return switch (indicator.kind().shape()) {
            case NUMBER -> "value.number";
            case RATIO -> "value.numerator";
            case YES_NO -> "value.yes";
            case LEVEL -> "state";
        };
    }

    /** What can be said of an indicator of this kind (rule 11). */
    static List<String> states(IndicatorFacts indicator) {
        return indicator.entered()
                ? List.of("VALUE", "NO_DATA", "NOT_APPLICABLE", "NOT_ASSESSED")
                : List.of("VALUE", "NOT_APPLICABLE");
    }
}
