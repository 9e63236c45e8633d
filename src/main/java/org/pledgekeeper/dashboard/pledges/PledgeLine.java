package org.pledgekeeper.dashboard.pledges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgekeeper.dashboard.chart.Bar;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;

/** A pledge in the list: what it is, and how its actions stand. */
record PledgeLine(PledgeFacts pledge, PledgeActivity activity, StatusCounts counts, Bar bar) {

    static List<PledgeLine> of(
            List<PledgeFacts> pledges, List<PledgeActivity> activities, Language reading) {
        Map<UUID, PledgeActivity> known =
                activities.stream()
                        .collect(Collectors.toMap(PledgeActivity::pledge, Function.identity()));
        return pledges.stream()
                .flatMap(
                        pledge ->
                                Optional.ofNullable(known.get(pledge.id().value()))
                                        .map(each -> line(pledge, each, reading))
                                        .stream())
                .toList();
    }

    private static PledgeLine line(PledgeFacts pledge, PledgeActivity activity, Language reading) {
        var counts = activity.counts();
        return new PledgeLine(pledge, activity, counts, counts.bar(counts.total(), reading));
    }
}
