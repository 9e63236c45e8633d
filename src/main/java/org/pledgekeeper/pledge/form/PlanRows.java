package org.pledgekeeper.pledge.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of the action plan in the form, and what its buttons do to them. Always in tree order;
 * rows in a cycle, which nobody could reach, come last and keep what was typed.
 */
record PlanRows(List<CommitmentRow> rows) {

    PlanRows(List<CommitmentRow> rows) {
        var ordered = new ArrayList<CommitmentRow>();
        addBelow("", rows, ordered, new HashSet<>());
        rows.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        this.rows = List.copyOf(ordered);
    }

    private static void addBelow(
            String parent,
            List<CommitmentRow> all,
            List<CommitmentRow> ordered,
            Set<String> reached) {
        for (var each : all) {
            if (each.parent().equals(parent) && reached.add(each.key())) {
                ordered.add(each);
                addBelow(each.key(), all, ordered, reached);
            }
        }
    }

    /**
     * @param button {@code add}, or {@code up}, {@code down}, {@code remove} with a colon and the
     *     key of a row; anything else changes nothing
     */
    PlanRows after(String button) {
        var parts = button.split(":", 2);
        var key = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "add" -> added();
            case "remove" -> without(key);
            case "up" -> swapped(key, -1);
            case "down" -> swapped(key, 1);
            default -> this;
        };
    }

    private PlanRows added() {
        int number = 1;
        while (holds("n" + number)) {
            number++;
        }
        var more = new ArrayList<>(rows);
        more.add(new CommitmentRow("n" + number, nextCode(), "", ""));
        return new PlanRows(more);
    }

    private boolean holds(String key) {
        return rows.stream().anyMatch(each -> each.key().equals(key));
    }

    private String nextCode() {
        var used = rows.stream().map(CommitmentRow::code).toList();
        return IntStream.rangeClosed(1, rows.size() + 1)
                .mapToObj(String::valueOf)
                .filter(code -> !used.contains(code))
                .findFirst()
                .orElse("");
    }

    /** What stood below a removed row moves up one level. */
    private PlanRows without(String key) {
        return new PlanRows(
                rows.stream()
                        .filter(each -> !each.key().equals(key))
                        .map(each -> each.parent().equals(key) ? each.below(parent(key)) : each)
                        .toList());
    }

    private String parent(String key) {
        return rows.stream()
                .filter(each -> each.key().equals(key))
                .map(CommitmentRow::parent)
                .findFirst()
                .orElse("");
    }

    /** Changes places with the next row of the same parent in this direction. */
    private PlanRows swapped(String key, int direction) {
        var siblings =
                rows.stream()
                        .filter(each -> holds(key) && each.parent().equals(parent(key)))
                        .toList();
        int place = siblings.stream().map(CommitmentRow::key).toList().indexOf(key);
        int other = place + direction;
        if (place < 0 || other < 0 || other >= siblings.size()) {
            return this;
        }
        var moved = new ArrayList<>(rows);
        moved.set(rows.indexOf(siblings.get(place)), siblings.get(other));
        moved.set(rows.indexOf(siblings.get(other)), siblings.get(place));
        return new PlanRows(moved);
    }

    /** How deep a row stands in the tree, for its indent. */
    int depth(CommitmentRow row) {
        int depth = 0;
        var above = row.parent();
        while (!above.isEmpty() && depth < 3) {
            above = parent(above);
            depth++;
        }
        return depth;
    }
}
