package org.pledgekeeper.indicator.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.rule.BeforePledge;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.indicator.rule.Counted;
import org.pledgekeeper.indicator.rule.DateRule;
import org.pledgekeeper.indicator.rule.DoneStatus;
import org.pledgekeeper.indicator.rule.Undated;
import org.pledgekeeper.values.MeasureType;

/** The rule of counting, as typed; what the browser left out is as usual. */
record RuleFields(
        @Nullable Counted counts,
        @Nullable Boolean allCommitments,
        @Nullable Boolean withChildren,
        List<MeasureType> acceptedTypes,
        List<DoneStatus> acceptedStatuses,
        @Nullable Boolean needsEvidence,
        @Nullable DateRule dates,
        @Nullable BeforePledge beforePledge,
        @Nullable Undated undated) {

    static final RuleFields USUAL = of(CountRule.usual(false, Set.of(), false));

    @SuppressWarnings("NullAway")
    RuleFields {
        allCommitments = Boolean.TRUE.equals(allCommitments);
        withChildren = Boolean.TRUE.equals(withChildren);
        needsEvidence = Boolean.TRUE.equals(needsEvidence);
        acceptedTypes = Objects.requireNonNullElse(acceptedTypes, List.of());
        acceptedStatuses = Objects.requireNonNullElse(acceptedStatuses, List.of());
    }

    static RuleFields of(CountRule rule) {
        return new RuleFields(
                rule.counts(),
                rule.allCommitments(),
                rule.withChildren(),
                List.copyOf(rule.acceptedTypes()),
                List.copyOf(rule.acceptedStatuses()),
                rule.needsEvidence(),
                rule.dates(),
                rule.beforePledge(),
                rule.undated());
    }

    CountRule rule() {
        return new CountRule(
                counts,
                Boolean.TRUE.equals(allCommitments),
                Boolean.TRUE.equals(withChildren),
                Set.copyOf(acceptedTypes),
                Set.copyOf(acceptedStatuses),
                Boolean.TRUE.equals(needsEvidence),
                dates,
                beforePledge,
                undated);
    }

    /** Whether anything is other than usual, so that it is to be seen at once. */
    public boolean special() {
        return !rule().equals(CountRule.usual(rule().allCommitments(), Set.of(), false));
    }
}
