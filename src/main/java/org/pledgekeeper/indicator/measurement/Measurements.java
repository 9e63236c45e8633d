package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Candidate;
import org.pledgekeeper.indicator.counting.CandidateQuery;
import org.pledgekeeper.indicator.counting.CountingRule;
import org.pledgekeeper.indicator.counting.Ledger;
import org.pledgekeeper.indicator.counting.LedgerLine;
import org.pledgekeeper.indicator.measurement.ObservationQuery.Observed;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.MeasureType;
import org.springframework.stereotype.Component;

/**
 * Measures a pledge: computed live from the actions, together with what people recorded about it.
 * The caller was allowed to read the pledge.
 */
@Component
public class Measurements {

    private final IndicatorDirectory indicators;
    private final CandidateQuery candidates;
    private final ObservationQuery observations;
    private final PledgeDirectory pledges;

    Measurements(
            IndicatorDirectory indicators,
            CandidateQuery candidates,
            ObservationQuery observations,
            PledgeDirectory pledges) {
        this.indicators = indicators;
        this.candidates = candidates;
        this.observations = observations;
        this.pledges = pledges;
    }

    /**
     * All indicators of the pledge in their order, for a reporting period of these days, both
     * included. Values are cumulative from the first day of the pledge; what is new between the two
     * days stands beside.
     */
    public List<Measurement> of(PledgeFacts pledge, LocalDate from, LocalDate to) {
        var rows = candidates.of(pledge.id().value());
        var observed = observations.of(pledge.id().value(), from, to);
        var person = pledges.person();
        return indicators.of(pledge).stream()
                .map(each -> new Measuring(pledge, each, person, from, to).measured(rows, observed))
                .toList();
    }

    /**
     * @throws NotFound when the pledge has no indicator of this code
     */
    public Measurement of(PledgeFacts pledge, String code, LocalDate from, LocalDate to) {
        return of(pledge, from, to).stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator " + code));
    }

    /** One indicator, one period, one reader. */
    private record Measuring(
            PledgeFacts pledge,
            IndicatorFacts indicator,
            CurrentUser person,
            LocalDate from,
            LocalDate to) {

        Measurement measured(List<Candidate> rows, List<Observed> observed) {
            var own =
                    rows.stream().filter(row -> row.indicatorId().equals(indicator.id())).toList();
            var ledger = rule().over(own);
            var seen =
                    observed.stream()
                            .filter(each -> each.indicatorId().equals(indicator.id()))
                            .findFirst()
                            .orElse(null);
            boolean counts = !indicator.rubric() && !own.isEmpty();
            var level = seen == null ? null : judgement(seen);
            return new Measurement(
                    indicator,
                    state(seen, ledger, level),
                    counts ? ledger.value() : null,
                    counts ? ledger.upTo() : null,
                    seen == null ? null : override(seen),
                    singleActions(ledger),
                    ledger.newSince(rule().until(from.minusDays(1)).over(own)),
                    ledger.baseline(),
                    indicator.rubric() ? List.of() : ledger.byType(),
                    ledger.measures(),
                    level,
                    seen == null ? null : seen.narrative(),
                    ledger.lines().stream().map(this::entry).toList(),
                    seen != null);
        }

        private CountingRule rule() {
            Set<MeasureType> types = EnumSet.noneOf(MeasureType.class);
            types.addAll(indicator.acceptedTypes());
            return new CountingRule(
                    pledge.startsOn(),
                    pledge.endsOn(),
                    to,
                    types,
                    indicator.needsEvidence(),
                    indicator.rubric());
        }

        private int singleActions(Ledger ledger) {
            return (int)
                    ledger.lines().stream()
                            .filter(
                                    line ->
                                            line.counted()
                                                    || (indicator.rubric() && line.undecided()))
                            .count();
        }

        private ValueState state(
                @Nullable Observed seen, Ledger ledger, @Nullable Judgement level) {
            if (seen != null && seen.state().equals(ValueState.NOT_APPLICABLE.name())) {
                return ValueState.NOT_APPLICABLE;
            }
            if (indicator.rubric()) {
                return level == null ? ValueState.NOT_ASSESSED : ValueState.VALUE;
            }
            var override = seen == null ? null : seen.override();
            if (override == null && ledger.lines().isEmpty()) {
                return ValueState.NO_DATA;
            }
            int value = override == null ? ledger.value() : override;
            return value == 0 ? ValueState.ZERO : ValueState.VALUE;
        }

        private static Measurement.@Nullable Override override(Observed seen) {
            var value = seen.override();
            var reason = seen.overrideReason();
            return value == null || reason == null ? null : new Measurement.Override(value, reason);
        }

        private static @Nullable Judgement judgement(Observed seen) {
            var level = seen.level();
            var reasons = seen.levelReasons();
            var descriptor = seen.descriptor();
            var assessor = seen.assessedBy();
            if (level == null || reasons == null || descriptor == null || assessor == null) {
                return null;
            }
            return new Judgement(
                    level,
                    descriptor,
                    reasons,
                    assessor,
                    Objects.requireNonNullElse(seen.assessor(), ""),
                    seen.confirmer());
        }

        private LedgerEntry entry(LedgerLine line) {
            var action = line.candidate();
            var root = line.root();
            boolean own = action.createdBy().equals(person.id().value());
            return new LedgerEntry(
                    action.reference(),
                    pledge.shows(person, action.visibility(), own) ? action.title() : null,
                    action.type(),
                    action.span(),
                    action.status(),
                    action.origin(),
                    action.visibility(),
                    line.outcome(),
                    line.why(),
                    line.detail(),
                    root == null ? null : root.key());
        }
    }
}
