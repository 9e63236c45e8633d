package org.pledgekeeper.indicator;

import java.util.List;
import java.util.UUID;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.values.LocalisedText;

/**
 * An indicator as other rooms see it; the parts mean what they mean in {@link DefineIndicator}.
 *
 * @param commitments codes, in the order of the action plan
 * @param number of the definition that holds now, from 1
 * @param version counts its changes, for the second of two people who edit it
 */
public record IndicatorFacts(
        UUID id,
        String code,
        IndicatorKind kind,
        LocalisedText definition,
        CountRule rule,
        List<String> commitments,
        List<LocalisedText> levels,
        IndicatorTerms terms,
        int number,
        int version) {

    /** Whether a person judges it on a scale. */
    public boolean rubric() {
        return kind == IndicatorKind.RUBRIC;
    }

    /** Whether the rule counts it; any other value comes from people. */
    public boolean counts() {
        return kind == IndicatorKind.COUNT;
    }

    /** Whether people record its values: numbers, ratios, answers. */
    public boolean entered() {
        return !counts() && !rubric();
    }

    /** The definition as it would be asked for again. */
    public DefineIndicator asked() {
        return new DefineIndicator(code, kind, definition, rule, commitments, levels, terms);
    }
}
