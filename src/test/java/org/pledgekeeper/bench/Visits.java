package org.pledgekeeper.bench;

import static org.pledgekeeper.bench.Browsing.encoded;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pledgekeeper.bench.portfolio.Towns;

/**
 * What is measured. The reader reads everything; staff and manager belong to the largest Society;
 * p0 is the largest pledge, p20 one of theirs of usual size.
 */
final class Visits {

    private Visits() {}

    static List<Visit> all() {
        return List.of(
                Visit.to("Home of staff", "staff", "/"),
                Visit.to("Home of a manager", "manager", "/"),
                Visit.to("Home of a reader", "reader", "/"),
                Visit.to("Home of an administrator", "administrator", "/"),
                Visit.to("All actions", "reader", "/actions"),
                Visit.to("… by status", "reader", "/actions?status=PREVENTED"),
                Visit.to("… by record", "reader", "/actions?state=RETURNED"),
                Visit.to("… by type", "reader", "/actions?type=STAFFING"),
                Visit.to("… by time", "reader", "/actions?from=2021-03&to=2021-04"),
                Visit.to("… without evidence", "reader", "/actions?evidence=none"),
                Visit.to("… sorted by time", "reader", "/actions?sort=when"),
                Visit.to("… sorted by reference", "reader", "/actions?sort=reference"),
                search("… with a common word", "training"),
                search("… with a prefix", "traffick"),
                search("… with a phrase", "\"safe return\""),
                search("… with a rare word", Towns.name(19_990, false)),
                search("… with an Arabic word", "تدريب"),
                search("… with nothing to find", "zzzunheardof"),
                Visit.to("Search everything, common word", "reader", "/search?q=training"),
                Visit.to(
                        "Search everything, rare word",
                        "reader",
                        "/search?q=" + encoded(Towns.name(19_990, false))),
                Visit.to("Pledges", "reader", "/pledges"),
                Visit.to("Pledge, the largest", "manager", "/pledges/p0"),
                Visit.to("Pledge, a usual one", "manager", "/pledges/p20"),
                Visit.to("Plan of the largest", "manager", "/pledges/p0/plan"),
                Visit.to("Plan of a usual one", "manager", "/pledges/p20/plan"),
                Visit.to("Actions of the largest", "manager", "/pledges/p0/actions"),
                Visit.to("… of one commitment", "manager", "/pledges/p0/actions?commitment=1"),
                Visit.to("Indicators of the largest", "manager", "/pledges/p0/indicators"),
                Visit.to("Indicators of a usual one", "manager", "/pledges/p20/indicators"),
                Visit.to("Indicator of the largest", "manager", "/pledges/p0/indicators/1"),
                Visit.to("Indicator of a usual one", "manager", "/pledges/p20/indicators/1"),
                Visit.to(
                        "Ledger of the largest, far in",
                        "manager",
                        "/pledges/p0/indicators/1/ledger?section=COUNTED&page=90"),
                Visit.to("Indicators of all pledges", "manager", "/indicators"),
                Visit.to("Review queue", "manager", "/review"),
                Visit.to("Action", "staff", "/pledges/p0/actions/A1"),
                Visit.to("Form for an action", "staff", "/pledges/p0/actions/new"),
                new Visit("Log an action", "staff", Visits::log));
    }

    /** Opens the form, which gives the key, sends it and comes to the page of the action. */
    private static void log(Browsing staff) {
        var form = staff.page("/pledges/p0/actions/new?commitment=1");
        staff.post(
                "/pledges/p0/actions",
                Map.of(
                        "submissionKey",
                        hidden(form, "submissionKey"),
                        "description",
                        "A training was held for teachers. Forty came.",
                        "when.kind",
                        "DATE",
                        "when.startYear",
                        "2021",
                        "commitments[0].id",
                        hidden(form, "commitments[0].id"),
                        "commitments[0].chosen",
                        "true"));
    }

    private static String hidden(String form, String field) {
        var found =
                Pattern.compile("name=\"" + Pattern.quote(field) + "\"[^>]*value=\"([^\"]+)\"")
                        .matcher(form);
        if (!found.find()) {
            throw new IllegalStateException("no " + field);
        }
        return found.group(1);
    }

    private static Visit search(String name, String words) {
        return Visit.to(name, "reader", "/actions?q=" + encoded(words));
    }
}
