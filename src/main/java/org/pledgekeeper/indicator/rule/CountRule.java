package org.pledgekeeper.indicator.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.MeasureType;

/**
 * Which actions count for an indicator, and what of them is counted. The database counts by it
 * (migration V0034); {@code docs/domain.md}, "Counting", says it in words.
 *
 * @param allCommitments candidates are also the actions of its commitments, not only those that are
 *     linked to it
 * @param withChildren with {@code allCommitments}: also those of commitments nested in them
 * @param acceptedTypes empty accepts every type, and actions whose type is not stated
 * @param acceptedStatuses empty accepts all of them
 * @param needsEvidence counts only actions that something proves
 */
public record CountRule(
        Counted counts,
        boolean allCommitments,
        boolean withChildren,
        Set<MeasureType> acceptedTypes,
        Set<DoneStatus> acceptedStatuses,
        boolean needsEvidence,
        DateRule dates,
        BeforePledge beforePledge,
        Undated undated) {

    /** What was not said, as in a definition that was kept before it could be, is as usual. */
    public CountRule(
            @Nullable Counted counts,
            boolean allCommitments,
            boolean withChildren,
            @Nullable Set<MeasureType> acceptedTypes,
            @Nullable Set<DoneStatus> acceptedStatuses,
            boolean needsEvidence,
            @Nullable DateRule dates,
            @Nullable BeforePledge beforePledge,
            @Nullable Undated undated) {
        this.counts = Objects.requireNonNullElse(counts, Counted.MEASURE);
        this.allCommitments = allCommitments;
        this.withChildren = allCommitments && withChildren;
        this.acceptedTypes = sorted(acceptedTypes);
        this.acceptedStatuses = sorted(acceptedStatuses);
        this.needsEvidence = needsEvidence;
        this.dates = Objects.requireNonNullElse(dates, DateRule.CUMULATIVE);
        this.beforePledge = Objects.requireNonNullElse(beforePledge, BeforePledge.BASELINE);
        this.undated = Objects.requireNonNullElse(undated, Undated.DECIDE);
    }

    /** The usual rule, over these candidates. */
    public static CountRule usual(
            boolean allCommitments, Set<MeasureType> acceptedTypes, boolean needsEvidence) {
        return new CountRule(
                null, allCommitments, false, acceptedTypes, null, needsEvidence, null, null, null);
    }

    private static <T extends Comparable<T>> Set<T> sorted(@Nullable Set<T> some) {
        return some == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(some));
    }
}
