package org.pledgekeeper.report.settling;

import java.util.List;
import java.util.stream.Collectors;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Rule 16: a final report settles every action that was planned in the report before it. */
@Component
public class Settling {

    private final SettlingQuery planned;

    Settling(SettlingQuery planned) {
        this.planned = planned;
    }

    /** Actions planned in the report before this one that still have no outcome. */
    public List<OpenPlan> open(PledgeFacts pledge, int number) {
        return planned.unsettled(pledge.id().value(), number);
    }

    /**
     * @throws Refusal when a final report leaves one open
     */
    public void requireSettled(PledgeFacts pledge, int number) {
        var open = open(pledge, number);
        if (!open.isEmpty() && planned.finalReport(pledge.id().value(), number)) {
            throw new Refusal(
                    "report.not-settled",
                    null,
                    open.size(),
                    open.stream().map(OpenPlan::reference).collect(Collectors.joining(", ")));
        }
    }
}
