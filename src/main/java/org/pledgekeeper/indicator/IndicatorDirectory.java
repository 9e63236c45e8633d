package org.pledgekeeper.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Finds the indicators of a pledge that the caller was allowed to read. */
@Component
public class IndicatorDirectory {

    private final IndicatorQuery indicators;

    IndicatorDirectory(IndicatorQuery indicators) {
        this.indicators = indicators;
    }

    /** In the order in which they were defined. */
    public List<IndicatorFacts> of(PledgeFacts pledge) {
        return of(List.of(pledge)).getOrDefault(pledge.id().value(), List.of());
    }

    /** The same of several pledges at once, by the id of the pledge. */
    public Map<UUID, List<IndicatorFacts>> of(Collection<PledgeFacts> pledges) {
        return indicators.of(pledges.stream().map(each -> each.id().value()).toList());
    }

    /**
     * @throws NotFound when the pledge has no indicator of this code
     */
    public IndicatorFacts require(PledgeFacts pledge, String code) {
        return of(pledge).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator " + code));
    }
}
