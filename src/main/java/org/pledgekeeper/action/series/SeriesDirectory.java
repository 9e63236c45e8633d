package org.pledgekeeper.action.series;

import java.util.UUID;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;

/** Finds the series of a pledge by their titles. */
@Component
public class SeriesDirectory {

    private final AllSeries series;

    SeriesDirectory(AllSeries series) {
        this.series = series;
    }

    /** The series of this title, made if there is none. */
    public UUID findOrMake(PledgeId pledge, LocalisedText title) {
        return series.findByPledgeId(pledge.value()).stream()
                .filter(each -> each.isCalled(title))
                .findFirst()
                .orElseGet(() -> series.save(new ActionSeries(pledge, title)))
                .id();
    }
}
