package org.pledgekeeper.indicator;

import java.util.List;
import java.util.Set;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;

/**
 * What an indicator asks, and by which rule it counts: the whole definition. Two that say the same
 * are equal.
 *
 * @param code its name within the pledge, as in {@code /pledges/{code}/indicators/1}
 * @param rule by which a count counts; for other kinds, which actions are offered
 * @param commitments codes of the commitments it speaks of; empty when it speaks of the whole
 *     pledge
 * @param levels what each level of a rubric means, lowest (1) first; empty for other kinds
 */
public record DefineIndicator(
        String code,
        IndicatorKind kind,
        LocalisedText definition,
        CountRule rule,
        List<String> commitments,
        List<LocalisedText> levels,
        IndicatorTerms terms) {

    public DefineIndicator {
        commitments = commitments.stream().distinct().sorted().toList();
        levels = List.copyOf(levels);
    }

    /** By the usual rule, on the usual terms of its kind. */
    public DefineIndicator(
            String code,
            IndicatorKind kind,
            LocalisedText definition,
            boolean allCommitments,
            Set<MeasureType> acceptedTypes,
            boolean needsEvidence,
            List<String> commitments,
            List<LocalisedText> levels) {
        this(
                code,
                kind,
                definition,
                CountRule.usual(allCommitments, acceptedTypes, needsEvidence),
                commitments,
                levels,
                IndicatorTerms.usual(kind));
    }
}
