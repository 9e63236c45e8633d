package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.FigureQuery;
import org.pledgekeeper.indicator.counting.Figures;
import org.pledgekeeper.indicator.counting.Window;
import org.pledgekeeper.indicator.measurement.ObservationQuery.Observed;
import org.pledgekeeper.indicator.recorded.Summary;
import org.pledgekeeper.indicator.recorded.SummaryQuery;
import org.pledgekeeper.indicator.recorded.SummaryQuery.UpTo;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/**
 * Measures a pledge: counted from the actions, together with what people recorded about it. The
 * caller was allowed to read the pledge.
 */
@Component
public class Measurements {

    private final IndicatorDirectory indicators;
    private final FigureQuery figures;
    private final ObservationQuery observations;
    private final SummaryQuery summaries;

    Measurements(
            IndicatorDirectory indicators,
            FigureQuery figures,
            ObservationQuery observations,
            SummaryQuery summaries) {
        this.indicators = indicators;
        this.figures = figures;
        this.observations = observations;
        this.summaries = summaries;
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
        var defined = indicators.of(asked.stream().map(Asked::pledge).toList());
        var counted =
                figures.of(
                        asked.stream().flatMap(each -> windows(each, of(each, defined))).toList());
        var observed =
                observations.of(asked).stream()
                        .collect(Collectors.toMap(Observed::indicatorId, each -> each));
        var entered = entered(asked);
        return asked.stream()
                .map(
                        each ->
                                of(each, defined).stream()
                                        .map(
                                                one ->
                                                        new Measuring(
                                                                        one,
                                                                        counted.getOrDefault(
                                                                                one.id(),
                                                                                Figures.NONE),
                                                                        observed.get(one.id()),
                                                                        entered.get(one.id()))
                                                                .measured())
                                        .toList())
                .toList();
    }

    private Map<UUID, Summary> entered(List<Asked> asked) {
        return summaries.of(
                asked.stream()
                        .map(each -> new UpTo(each.pledge().id().value(), each.to()))
                        .toList());
    }

    private static List<IndicatorFacts> of(Asked asked, Map<UUID, List<IndicatorFacts>> defined) {
        return defined.getOrDefault(asked.pledge().id().value(), List.of());
    }

    private static Stream<Window> windows(Asked asked, List<IndicatorFacts> defined) {
        return defined.stream().map(each -> new Window(each.id(), asked.from(), asked.to()));
    }

    /**
     * @throws NotFound when the pledge has no indicator of this code
     */
    public Measurement of(PledgeFacts pledge, String code, LocalDate from, LocalDate to) {
        var indicator = indicators.require(pledge, code);
        var window = new Window(indicator.id(), from, to);
        var seen =
                observations.of(List.of(new Asked(pledge, from, to))).stream()
                        .filter(each -> each.indicatorId().equals(indicator.id()))
                        .findFirst()
                        .orElse(null);
        var counted = figures.of(List.of(window)).getOrDefault(indicator.id(), Figures.NONE);
        var entered = entered(List.of(new Asked(pledge, from, to))).get(indicator.id());
        return new Measuring(indicator, counted, seen, entered).measured();
    }
}
