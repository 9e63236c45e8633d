package org.pledgekeeper.indicator.counting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * A candidate and what became of it.
 *
 * @param origin STATED, AS_ABOVE or INFERRED; INFERRED also when only its commitment leads to the
 *     indicator
 * @param judged BEFORE, WITHIN or AFTER the pledge: what a person decided about dates that leave it
 *     open
 * @param why null when it simply counts
 * @param whole number of the action that it is a part of and counts with
 * @param measureType a MeasureType name, or NOT_STATED: of the measure, not of this action
 * @param measureNumber of the action that it counts under; null under a series
 * @param together lines of the same measure in the same section
 * @param fresh the measure counts at the end of the period and did not before it
 */
public record LedgerRow(
        UUID indicatorId,
        Section section,
        int number,
        LocalisedText title,
        @Nullable MeasureType type,
        Timespan span,
        @Nullable String judged,
        String status,
        String origin,
        Visibility visibility,
        UUID createdBy,
        Outcome outcome,
        @Nullable Why why,
        @Nullable Integer whole,
        String measureType,
        @Nullable LocalisedText seriesTitle,
        @Nullable Integer measureNumber,
        int together,
        boolean fresh) {}
