package org.pledgekeeper.action.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record as it stood at one moment: its columns, and the rows that belonged to it. */
final class Moment {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ITSELF = "action";

    private final Map<String, String> columns = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();

    Moment copy() {
        var copy = new Moment();
        copy.columns.putAll(columns);
        rows.forEach((part, each) -> copy.rows.put(part, new ArrayList<>(each)));
        return copy;
    }

    /** As JSON; null where nothing is known. */
    @Nullable String column(String name) {
        return columns.get(name);
    }

    List<Map<String, String>> rows(String part) {
        return rows.getOrDefault(part, List.of());
    }

    /** Takes no row away, it only becomes empty: a deleted revision has nothing more to say. */
    void play(Entry entry) {
        var changes = JSON.readTree(entry.changes());
        if (entry.part().equals(ITSELF)) {
            changes.properties()
                    .forEach(each -> put(columns, each.getKey(), each.getValue().get(1)));
        } else {
            playRow(rows.computeIfAbsent(entry.part(), part -> new ArrayList<>()), changes);
        }
    }

    private static void playRow(List<Map<String, String>> known, JsonNode changes) {
        var before = side(changes, 0);
        var after = side(changes, 1);
        if (!before.isEmpty()) {
            known.stream()
                    .filter(row -> before.entrySet().stream().allMatch(row.entrySet()::contains))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> {
                                known.remove(row);
                                if (!after.isEmpty()) {
                                    var changed = new TreeMap<>(row);
                                    changes.properties()
                                            .forEach(
                                                    each ->
                                                            put(
                                                                    changed,
                                                                    each.getKey(),
                                                                    each.getValue().get(1)));
                                    known.add(changed);
                                }
                            },
                            () -> add(known, after));
        } else {
            add(known, after);
        }
    }

    private static void add(List<Map<String, String>> known, Map<String, String> row) {
        if (!row.isEmpty()) {
            known.add(row);
        }
    }

    private static Map<String, String> side(JsonNode changes, int which) {
        var side = new TreeMap<String, String>();
        changes.properties().forEach(each -> put(side, each.getKey(), each.getValue().get(which)));
        return side;
    }

    private static void put(Map<String, String> into, String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            into.remove(name);
        } else {
            into.put(name, value.isString() ? value.asString() : value.toString());
        }
    }
}
