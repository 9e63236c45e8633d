package org.pledgekeeper.report.assembly;

import java.util.List;
import java.util.Map;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;

/** The indicators of a report, as measured for its period. */
@Component
class IndicatorSections {

    List<IndicatorSection> of(
            PledgeFacts pledge,
            ReportFrame report,
            List<ActionEntry> told,
            Map<String, LocalisedText> narratives) {
        return List.of();
    }
}
