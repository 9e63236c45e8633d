package org.pledgekeeper.indicator;

import java.util.List;
import java.util.Set;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;

/**
 * What an indicator asks, and by which rule it counts.
 *
 * @param code its name within the pledge, as in {@code /pledges/{code}/indicators/1}
 * @param allCommitments candidates are also the actions of its commitments, not only those that are
 *     linked to it
 * @param acceptedTypes empty accepts every type, and actions whose type is not stated
 * @param needsEvidence counts only actions that something proves
 * @param commitments codes of the commitments it speaks of; empty when it speaks of the whole
 *     pledge
 * @param levels what each level of a rubric means, lowest (1) first; empty for a count
 */
public record DefineIndicator(
        String code,
        IndicatorKind kind,
        LocalisedText definition,
        boolean allCommitments,
        Set<MeasureType> acceptedTypes,
        boolean needsEvidence,
        List<String> commitments,
        List<LocalisedText> levels) {}
