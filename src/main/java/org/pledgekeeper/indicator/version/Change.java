package org.pledgekeeper.indicator.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * What a definition changed.
 *
 * @param fields for the first one, all that it says
 */
record Change(
        int number,
        @Nullable String by,
        Instant at,
        @Nullable LocalisedText reason,
        List<Field> fields) {

    /**
     * What a field said before and says since; lines that stay are left out.
     *
     * @param label key of its name
     */
    record Field(String label, List<Said> before, List<Said> after) {}

    /** The last one first. */
    static List<Change> of(List<KeptDefinition> definitions, Telling telling) {
        var changes = new ArrayList<Change>();
        List<Telling.Part> before = List.of();
        for (var each : definitions) {
            var after = telling.parts(each.content());
            changes.add(
                    new Change(
                            each.number(),
                            each.by(),
                            each.at(),
                            each.reason(),
                            fields(before, after)));
            before = after;
        }
        Collections.reverse(changes);
        return changes;
    }

    private static List<Field> fields(List<Telling.Part> before, List<Telling.Part> after) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < after.size(); i++) {
            var then = before.isEmpty() ? List.<Said>of() : before.get(i).lines();
            var now = after.get(i).lines();
            if (!then.equals(now)) {
                fields.add(new Field(after.get(i).label(), without(then, now), without(now, then)));
            }
        }
        return fields;
    }

    /** Of lines that only changed their order, all. */
    private static List<Said> without(List<Said> lines, List<Said> others) {
        boolean moved = others.containsAll(lines) && lines.containsAll(others);
        return moved ? lines : lines.stream().filter(each -> !others.contains(each)).toList();
    }
}
