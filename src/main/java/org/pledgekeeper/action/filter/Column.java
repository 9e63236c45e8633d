package org.pledgekeeper.action.filter;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list can show of an action beside its reference and title. */
public enum Column {
    PLEDGE("action.pledge", null),
    WHEN("action.when", Sorting.WHEN),
    FOR("action.column-for", null),
    INDICATORS("action.column-indicators", null),
    TYPE("action.type", Sorting.TYPE),
    STATUS("action.status", Sorting.STATUS),
    RECORD("action.record", Sorting.RECORD),
    EVIDENCE("action.evidence", null),
    PLACE("action.where", null),
    WRITER("action.column-writer", null),
    VISIBILITY("action.visibility", null),
    CHANGED("action.column-changed", Sorting.CHANGED);

    private static final List<Column> USUAL =
            List.of(PLEDGE, WHEN, FOR, TYPE, STATUS, RECORD, EVIDENCE);

    private final String key;
    private final @Nullable Sorting sorting;

    Column(String key, @Nullable Sorting sorting) {
        this.key = key;
        this.sorting = sorting;
    }

    /** Of its heading. */
    public String key() {
        return key;
    }

    public @Nullable Sorting sorting() {
        return sorting;
    }

    /** Those that one may choose; a list of one pledge does not repeat which. */
    public static List<Column> offered(boolean ofOnePledge) {
        return Arrays.stream(values()).filter(each -> each != PLEDGE || !ofOnePledge).toList();
    }

    /** None where they are the usual ones, so that an address says only what differs. */
    static List<String> otherThanUsual(List<String> names) {
        var usual = USUAL.stream().map(Column::name).toList();
        return names.size() == usual.size() && names.containsAll(usual) ? List.of() : names;
    }

    /** Those that are shown, in their own order. */
    public static List<Column> shown(ActionFilter filter, boolean ofOnePledge) {
        var chosen = filter.column();
        return offered(ofOnePledge).stream()
                .filter(
                        each ->
                                chosen.isEmpty()
                                        ? USUAL.contains(each)
                                        : chosen.contains(each.name()))
                .toList();
    }
}
