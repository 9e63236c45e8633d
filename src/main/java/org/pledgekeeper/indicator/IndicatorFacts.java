package org.pledgekeeper.indicator;

import java.util.List;
import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;

/**
 * An indicator as other rooms see it; the parts mean what they mean in {@link DefineIndicator}.
 *
 * @param commitments codes, in the order of the action plan
 * @param version counts its changes, for the second of two people who edit it
 */
public record IndicatorFacts(
        UUID id,
        String code,
        IndicatorKind kind,
        LocalisedText definition,
        boolean allCommitments,
        List<MeasureType> acceptedTypes,
        boolean needsEvidence,
        List<String> commitments,
        List<LocalisedText> levels,
        int version) {

    /** Whether a person judges it on a scale, instead of the rule counting. */
    public boolean rubric() {
        return kind == IndicatorKind.RUBRIC;
    }
}
