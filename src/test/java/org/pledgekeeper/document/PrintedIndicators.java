package org.pledgekeeper.document;

import static org.pledgekeeper.document.ReportContents.en;
import static org.pledgekeeper.document.ReportContents.four;

import java.util.HashMap;
import java.util.List;
import org.pledgekeeper.report.content.RecordedEntry;
import org.pledgekeeper.report.content.ReportContent.*;
import org.pledgekeeper.values.LocalisedText;

/** A counted and a judged indicator, for reports to print in tests. */
final class PrintedIndicators {

    private PrintedIndicators() {}

    static IndicatorSection counted() {
        return new IndicatorSection(
                "1",
                four(
                        "Number and type of practical measures that strengthen the response.",
                        "Nombre et type de mesures concrètes qui renforcent l’action.",
                        "Número y tipo de medidas prácticas que refuerzan la respuesta.",
                        "عدد ونوع التدابير العملية التي تعزز الاستجابة."),
                "COUNT",
                "VALUE",
                4,
                3,
                5,
                en("One measure is known to the Society but was never logged."),
                5,
                2,
                1,
                List.of(
                        new TypeCount("MEETING_IN_PERSON", 2),
                        new TypeCount("NETWORK_LEADERSHIP", 1),
                        new TypeCount("ADVOCACY", 1)),
                null,
                en("The measures are told above."),
                List.of("A1", "A4", "A7"),
                List.of(
                        ledger("A1", "COUNTED", null, null),
                        ledger("A2", "NOT_COUNTED", "STATUS", "PREVENTED"),
                        ledger("A5", "NOT_COUNTED", "PART", "A4"),
                        ledger("A6", "NOT_COUNTED", "BEFORE_PLEDGE", null),
                        ledger("A7", "UNDECIDED", null, null),
                        ledger("A8", "NOT_COUNTED", "NOT_VERIFIED", null)),
                null);
    }

    private static LedgerEntry ledger(String action, String outcome, String why, String detail) {
        var titles = new HashMap<String, LocalisedText>();
        PrintedActions.actions().forEach(each -> titles.put(each.reference(), each.title()));
        return new LedgerEntry(action, titles.get(action), outcome, why, detail, action);
    }

    static IndicatorSection judged() {
        return new IndicatorSection(
                "2",
                en("Actions taken to cooperate through networks and online platforms."),
                "RUBRIC",
                "VALUE",
                null,
                null,
                null,
                null,
                2,
                0,
                0,
                List.of(),
                new LevelEntry(
                        2,
                        en("Cooperation is regular."),
                        en("The network meets and shares."),
                        "Amina Salah",
                        "Brigitte Lévêque"),
                null,
                List.of("A1", "A4"),
                List.of(),
                null);
    }

    /** A ratio, a number or an answer, by what people recorded. */
    static IndicatorSection recorded(String code, String kind, RecordedEntry entry) {
        return new IndicatorSection(
                code,
                en("What changed for people."),
                kind,
                entry.valued() ? "VALUE" : "NO_DATA",
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                entry);
    }

    static IndicatorSection ratio() {
        return recorded(
                "3",
                "RATIO",
                new RecordedEntry(
                        null,
                        "3",
                        "4",
                        null,
                        en("branches that were trained"),
                        en("branches"),
                        true,
                        false,
                        true));
    }
}
