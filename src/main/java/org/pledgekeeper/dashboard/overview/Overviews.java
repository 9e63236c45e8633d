package org.pledgekeeper.dashboard.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgekeeper.dashboard.attention.Attention;
import org.pledgekeeper.dashboard.attention.AttentionService;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.indicator.measurement.PeriodChoice;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Component;

/** Puts the overview of a pledge together. */
@Component
class Overviews {

    private final PledgeDirectory pledges;
    private final Measurements measurements;
    private final AttentionService attention;
    private final OverviewQuery facts;
    private final Clock clock;

    Overviews(
            PledgeDirectory pledges,
            Measurements measurements,
            AttentionService attention,
            OverviewQuery facts,
            Clock clock) {
        this.pledges = pledges;
        this.measurements = measurements;
        this.attention = attention;
        this.facts = facts;
        this.clock = clock;
    }

    Overview of(PledgeFacts pledge, Language reading) {
        var reach = Reach.of(pledges.person(), List.of(pledge));
        var span =
                PeriodChoice.of(pledge, pledges.periods(pledge.id()), null, LocalDate.now(clock));
        var glances =
                measurements.of(pledge, span.from(), span.to()).stream()
                        .map(each -> Glance.of(each, reading))
                        .toList();
        var totals = facts.totals(reach);
        return new Overview(
                needs(reach, glances),
                span,
                glances,
                promises(pledge, reach, reading),
                totals,
                totals.bar(totals.total(), reading),
                facts.latest(reach));
    }

    private List<Attention.Item> needs(Reach reach, List<Glance> glances) {
        var items = new ArrayList<Attention.Item>();
        attention.within(reach).forEach(each -> items.addAll(each.items()));
        long undecided = glances.stream().mapToLong(Glance::undecided).max().orElse(0);
        long unassessed =
                glances.stream()
                        .filter(each -> each.measurement().state() == ValueState.NOT_ASSESSED)
                        .count();
        items.add(new Attention.Item("dashboard.undecided", undecided, "/indicators"));
        items.add(new Attention.Item("dashboard.unassessed", unassessed, "/indicators"));
        return items.stream().filter(each -> each.count() > 0).toList();
    }

    private List<Promise> promises(PledgeFacts pledge, Reach reach, Language reading) {
        var progress =
                facts.progress(reach).stream()
                        .collect(
                                Collectors.toMap(
                                        CommitmentProgress::commitment,
                                        CommitmentProgress::counts,
                                        (one, other) -> one));
        long full = progress.values().stream().mapToLong(StatusCounts::total).max().orElse(0);
        return pledges.commitments(pledge.id()).stream()
                .map(
                        each -> {
                            var counts =
                                    progress.getOrDefault(each.id(), new StatusCounts(0, 0, 0, 0));
                            return new Promise(each, counts, counts.bar(full, reading));
                        })
                .toList();
    }
}
