package org.pledgekeeper.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.Society;

/**
 * A society that has so many of everything, and what to write into the addresses of its pages.
 *
 * @param code of the pledge that has the most
 * @param names of a variable in an address, with the values to try
 */
record Crowd(Society society, String code, Map<String, List<String>> names) {

    /** A variable of an address, with or without a pattern that may hold braces itself. */
    private static final String VARIABLE = "\\{%s(:([^{}]|\\{[^{}]*})*)?}";

    Map<String, UserId> people() {
        return Map.of(
                "reader", society.reader(),
                "staff", society.staff(),
                "manager", society.manager(),
                "administrator", society.administrator());
    }

    /** The addresses that a mapping stands for; in the same order for every crowd. */
    List<String> addresses(String mapping) {
        var found = Stream.of(mapping);
        for (var name : names.keySet().stream().sorted().toList()) {
            var variable = VARIABLE.formatted(name);
            found =
                    found.flatMap(
                            each ->
                                    names.get(name).stream()
                                            .map(value -> each.replaceAll(variable, value)));
        }
        return found.distinct().toList();
    }
}
