package org.pledgekeeper.action.list;

import java.util.List;

/**
 * Values of one kind that a list can be narrowed to.
 *
 * @param name as the address has it
 * @param key of its label
 */
record FilterGroup(String name, String key, List<Option> options) {

    record Option(String value, String label, boolean chosen) {}

    boolean offers(String kind, String value) {
        return kind.equals(name) && options.stream().anyMatch(each -> each.value().equals(value));
    }

    public boolean any() {
        return options.stream().anyMatch(Option::chosen);
    }
}
