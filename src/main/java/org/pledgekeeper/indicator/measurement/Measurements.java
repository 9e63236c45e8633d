package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Candidate;
import org.pledgekeeper.indicator.measurement.ObservationQuery.Observed;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
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
        return of(List.of(new Asked(pledge, from, to))).get(0);
    }

    /** A pledge, and the days that it is measured for. */
    public record Asked(PledgeFacts pledge, LocalDate from, LocalDate to) {}

    /** Several pledges at once, in the order in which they were asked for. */
    public List<List<Measurement>> of(List<Asked> asked) {
        var of = asked.stream().map(Asked::pledge).toList();
        var rows =
                candidates.of(of.stream().map(each -> each.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(Candidate::indicatorId));
        var observed =
                observations.of(asked).stream()
                        .collect(Collectors.toMap(Observed::indicatorId, each -> each));
        var defined = indicators.of(of);
        return asked.stream()
                .map(
                        each ->
                                defined.getOrDefault(each.pledge().id().value(), List.of()).stream()
                                        .map(one -> measured(each, one, rows, observed))
                                        .toList())
                .toList();
    }

    private Measurement measured(
            Asked asked,
            IndicatorFacts indicator,
            Map<UUID, List<Candidate>> rows,
            Map<UUID, Observed> observed) {
        return new Measuring(asked.pledge(), indicator, pledges.person(), asked.from(), asked.to())
                .measured(
                        rows.getOrDefault(indicator.id(), List.of()), observed.get(indicator.id()));
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
}
