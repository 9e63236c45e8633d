package org.pledgekeeper.document;

import static org.pledgekeeper.document.ReportContents.en;
import static org.pledgekeeper.document.ReportContents.four;

import java.util.List;
import org.pledgekeeper.report.content.ReportContent.*;
import org.pledgekeeper.values.LocalisedText;

/** Actions in every state, for reports to print in tests. */
final class PrintedActions {

    private PrintedActions() {}

    static List<ActionEntry> actions() {
        return List.of(
                action(
                                "A1",
                                "1.1",
                                four(
                                        "In-person meeting of the network",
                                        "Réunion du réseau en présentiel",
                                        "Reunión presencial de la red",
                                        "اجتماع حضوري للشبكة"),
                                en(
                                        "The network met in the Netherlands to compare how its members support people who were trafficked.\nElevenNationalSocieties took part."),
                                "COMPLETED",
                                "2022")
                        .build(en("Two members began to work together.")),
                action(
                                "A2",
                                "1.2",
                                en("Meeting that could not be held"),
                                en("Travel was not possible."),
                                "PREVENTED",
                                "2020")
                        .because(new ReasonEntry("TRAVEL_RESTRICTED", en("Borders were closed.")))
                        .build(null),
                action(
                                "A3",
                                "1.3",
                                en("Next meeting, in Portugal"),
                                en("The network prepares its next meeting."),
                                "PLANNED",
                                "2024")
                        .build(null),
                action(
                                "A4",
                                "1.4",
                                en("Co-chairing the network"),
                                en("The Society continues to co-chair the network."),
                                "ONGOING",
                                "/..")
                        .build(null),
                action(
                                "A5",
                                "1.5",
                                en("Webinar on trafficking risks"),
                                en("A webinar within the series of the network."),
                                "COMPLETED",
                                "2021-03/2021-06")
                        .partOf("A4")
                        .build(null),
                action(
                                "A6",
                                "2.1",
                                en("Mapping of the context"),
                                en("The Society mapped needs in the areas in which it works."),
                                "COMPLETED",
                                "2014/2018")
                        .build(null),
                action(
                                "A7",
                                "5.a.1",
                                en("Evidence-based advocacy"),
                                en("The Society spoke up throughout the pledge."),
                                "ONGOING",
                                "PLEDGE")
                        .build(null),
                action(
                                "A8",
                                "–",
                                en("A draft nobody verified"),
                                en("Not printed."),
                                "COMPLETED",
                                "2022-01-14")
                        .build(null));
    }

    static Draft action(
            String reference,
            String number,
            LocalisedText title,
            LocalisedText description,
            String status,
            String when) {
        return new Draft(reference, number, title, description, status, when, null, null);
    }

    record Draft(
            String reference,
            String number,
            LocalisedText title,
            LocalisedText description,
            String status,
            String when,
            String parent,
            ReasonEntry reason) {

        Draft partOf(String other) {
            return new Draft(reference, number, title, description, status, when, other, reason);
        }

        Draft because(ReasonEntry other) {
            return new Draft(reference, number, title, description, status, when, parent, other);
        }

        ActionEntry build(LocalisedText told) {
            boolean rich = told != null;
            return new ActionEntry(
                    reference,
                    number,
                    title,
                    description,
                    "MEETING_IN_PERSON",
                    status,
                    when,
                    new PlaceEntry("COUNTRY", null, "NL"),
                    rich
                            ? List.of(
                                    new Partner(en("Action for Trafficked Persons Network"), told))
                            : List.of(),
                    rich
                            ? List.of(
                                    new QuantityEntry("11", "AT_LEAST", "NATIONAL_SOCIETIES", null),
                                    new QuantityEntry(null, "SEVERAL", "DELEGATIONS", told))
                            : List.of(),
                    rich ? en("Meetings of the network") : null,
                    parent,
                    reason,
                    told,
                    told,
                    told,
                    rich ? List.of(1) : List.of(),
                    rich,
                    rich ? "INTERNAL" : "PUBLIC");
        }
    }
}
