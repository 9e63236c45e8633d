package org.pledgekeeper.action;

import java.util.List;
import java.util.Map;

/**
 * Something that people get wrong in the form.
 *
 * @param sentence key of what the form then says
 * @param typed what differs from a form filled well
 */
record Mistake(String sentence, Map<String, String> typed) {

    static List<Mistake> all() {
        return List.of(
                new Mistake("action.description-needed", Map.of("description", " ")),
                new Mistake("action.when-needed", Map.of("when.startYear", "")),
                new Mistake("action.date-unreadable", Map.of("when.startYear", "abc")),
                new Mistake(
                        "action.no-such-date",
                        Map.of("when.startMonth", "6", "when.startDay", "31")),
                new Mistake("action.no-such-date", Map.of("when.startYear", "20222")),
                new Mistake("action.month-needed", Map.of("when.startDay", "31")),
                new Mistake(
                        "action.year-needed", Map.of("when.startMonth", "5", "when.startYear", "")),
                new Mistake(
                        "action.ends-before-start",
                        Map.of("when.kind", "INTERVAL", "when.endYear", "2021")),
                new Mistake("action.end-needed", Map.of("when.kind", "INTERVAL")),
                new Mistake("action.completed-in-future", Map.of("when.startYear", "2199")),
                new Mistake("action.reason-needed", Map.of("status", "PREVENTED")),
                new Mistake("action.reason-needed", Map.of("status", "CANCELLED")),
                new Mistake("action.reason-needed", Map.of("status", "POSTPONED")),
                new Mistake("action.reason-needed", Map.of("status", "SUSPENDED")),
                new Mistake(
                        "action.explanation-needed",
                        Map.of("status", "PREVENTED", "reason", "OTHER")),
                new Mistake("action.link-needed", Map.of("commitments[0].chosen", "")),
                new Mistake(
                        "action.address-malformed",
                        Map.of("evidence[0].address", "javascript:alert(1)")),
                new Mistake(
                        "action.address-malformed",
                        Map.of("evidence[0].address", "example.org/page")),
                new Mistake("action.number-negative", Map.of("quantities[0].value", "-3")),
                new Mistake("action.number-unreadable", Map.of("quantities[0].value", "many")),
                new Mistake("action.number-needed", Map.of("quantities[0].counted", "boats")),
                new Mistake(
                        "action.number-not-wanted",
                        Map.of("quantities[0].value", "3", "quantities[0].qualifier", "SEVERAL")),
                new Mistake("action.partner-name-needed", Map.of("partners[0].role", "host")),
                new Mistake("action.place-needed", Map.of("placeKind", "CITY")));
    }
}
