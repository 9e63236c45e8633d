package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgekeeper.indicator.IndicatorDirectory;
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
        var rows =
                candidates.of(pledge.id().value()).stream()
                        .collect(Collectors.groupingBy(Candidate::indicatorId));
        var observed =
                observations.of(pledge.id().value(), from, to).stream()
                        .collect(Collectors.toMap(Observed::indicatorId, each -> each));
        var person = pledges.person();
        return indicators.of(pledge).stream()
                .map(
                        each ->
                                new Measuring(pledge, each, person, from, to)
                                        .measured(
                                                rows.getOrDefault(each.id(), List.of()),
                                                observed.get(each.id())))
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
}
