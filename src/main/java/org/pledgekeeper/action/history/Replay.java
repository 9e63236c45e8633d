package org.pledgekeeper.action.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays the audit of one action and of the drafts that revised it, from the first entry on. */
final class Replay {

    private final UUID action;
    private final Map<UUID, Moment> now = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();

    private Replay(UUID action) {
        this.action = action;
    }

    /**
     * @param entries in their order
     * @return what was done, the first thing first
     */
    static List<Turn> of(UUID action, List<Entry> entries) {
        var replay = new Replay(action);
        var together = new ArrayList<Entry>();
        for (var entry : entries) {
            if (!together.isEmpty() && !together.get(together.size() - 1).with(entry)) {
                replay.play(together);
                together.clear();
            }
            together.add(entry);
        }
        if (!together.isEmpty()) {
            replay.play(together);
        }
        return replay.turns;
    }

    private void play(List<Entry> together) {
        var records = new LinkedHashSet<UUID>();
        together.forEach(entry -> records.add(entry.recordId()));
        for (var record : records) {
            play(record, together.stream().filter(e -> e.recordId().equals(record)).toList());
        }
    }

    private void play(UUID record, List<Entry> entries) {
        boolean begins = !now.containsKey(record);
        var first = entries.get(0);
        var before = now.get(record);
        if (before == null) {
            before = record.equals(action) ? new Moment() : now.getOrDefault(action, new Moment());
        }
        var after = begins ? new Moment() : before.copy();
        entries.forEach(after::play);
        now.put(record, after);
        boolean ends =
                entries.stream()
                        .anyMatch(
                                each ->
                                        each.operation().equals("DELETE")
                                                && each.part().equals("action"));
        turns.add(
                new Turn(
                        kind(record, begins, ends),
                        record,
                        first.id(),
                        first.at(),
                        first.actor(),
                        before,
                        after,
                        new Turn.Earlier(begins ? action : record, first.id() - 1)));
    }

    private Turn.Kind kind(UUID record, boolean begins, boolean ends) {
        if (record.equals(action)) {
            return begins ? Turn.Kind.LOGGED : Turn.Kind.CHANGED;
        }
        return ends ? Turn.Kind.DRAFT_ENDED : begins ? Turn.Kind.DRAFTED : Turn.Kind.DRAFT_CHANGED;
    }
}
