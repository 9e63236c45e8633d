package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Candidate;
import org.pledgekeeper.indicator.counting.CountingRule;
import org.pledgekeeper.indicator.counting.Ledger;
import org.pledgekeeper.indicator.counting.LedgerLine;
import org.pledgekeeper.indicator.counting.Measure;
import org.pledgekeeper.indicator.counting.Root;
import org.pledgekeeper.indicator.measurement.ObservationQuery.Observed;
import org.pledgekeeper.pledge.PledgeFacts;

/** Measures one indicator for one period and one reader. */
record Measuring(
        PledgeFacts pledge,
        IndicatorFacts indicator,
        CurrentUser person,
        LocalDate from,
        LocalDate to) {

    /**
     * @param rows its candidates
     * @param seen what people recorded about it in this period
     */
    Measurement measured(List<Candidate> rows, @Nullable Observed seen) {
        var ledger = rule().over(rows);
        var earlier = before(rows);
        var countedBefore = earlier.counted();
        boolean computes = indicator.counts() && !rows.isEmpty();
        return new Measurement(
                indicator,
                state(seen, ledger),
                computes ? ledger.value() : null,
                computes ? ledger.upTo() : null,
                seen == null ? null : seen.overriding(),
                singleActions(ledger),
                ledger.newSince(earlier),
                ledger.baseline(),
                indicator.counts() ? ledger.byType() : List.of(),
                ledger.measures().stream().map(each -> measure(each, countedBefore)).toList(),
                seen == null ? null : seen.judgement(),
                seen == null ? null : seen.narrative(),
                ledger.lines().stream().map(this::entry).toList(),
                seen == null ? Measurement.NOTHING_RECORDED : seen.version());
    }

    /** What counted before the period; what goes on all along is new in the pledge's first one. */
    private Ledger before(List<Candidate> rows) {
        return from.isAfter(pledge.startsOn())
                ? rule().until(from.minusDays(1)).over(rows)
                : new Ledger(List.of());
    }

    private CountingRule rule() {
        return new CountingRule(
                pledge.startsOn(),
                pledge.endsOn(),
                to,
                Set.copyOf(indicator.acceptedTypes()),
                indicator.needsEvidence(),
                !indicator.counts());
    }

    /** A person who judges weighs what is claimed, its date known or not. */
    private int singleActions(Ledger ledger) {
        return (int)
                ledger.lines().stream()
                        .filter(line -> line.counted() || (!indicator.counts() && line.undecided()))
                        .count();
    }

    /** Rule 11. */
    private ValueState state(@Nullable Observed seen, Ledger ledger) {
        if (seen != null && seen.state().equals(ValueState.NOT_APPLICABLE.name())) {
            return ValueState.NOT_APPLICABLE;
        }
        if (indicator.rubric()) {
            boolean judged = seen != null && seen.judgement() != null;
            return judged ? ValueState.VALUE : ValueState.NOT_ASSESSED;
        }
        if (!indicator.counts()) {
            return ValueState.NO_DATA;
        }
        var override = seen == null ? null : seen.overriding();
        if (override == null && ledger.lines().isEmpty()) {
            return ValueState.NO_DATA;
        }
        int value = override == null ? ledger.value() : override.value();
        return value == 0 ? ValueState.ZERO : ValueState.VALUE;
    }

    private CountedMeasure measure(Measure measure, Set<Root> countedBefore) {
        return new CountedMeasure(
                measure.root().key(),
                measure.type(),
                measure.lines().stream()
                        .map(LedgerLine::candidate)
                        .filter(action -> measure.root().id().equals(action.seriesId()))
                        .map(Candidate::seriesTitle)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                measure.counted(),
                measure.counted() && !countedBefore.contains(measure.root()),
                measure.lines().stream().map(this::entry).toList());
    }

    private LedgerEntry entry(LedgerLine line) {
        var action = line.candidate();
        boolean own = action.createdBy().equals(person.id().value());
        return new LedgerEntry(
                action.reference(),
                pledge.shows(person, action.visibility(), own) ? action.title() : null,
                action.type(),
                action.span(),
                action.judged(),
                action.status(),
                action.origin(),
                action.visibility(),
                line.outcome(),
                line.why(),
                line.detail(),
                key(line.root()));
    }

    private static @Nullable String key(@Nullable Root root) {
        return root == null ? null : root.key();
    }
}
