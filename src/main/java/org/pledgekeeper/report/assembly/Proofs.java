package org.pledgekeeper.report.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.report.assembly.DetailsQuery.EvidenceRow;
import org.pledgekeeper.report.content.EvidenceEntry;

/** The evidence list, numbered as a reader meets it; addresses byte for byte (rule 18). */
final class Proofs {

    private final Map<UUID, List<Integer>> byAction = new HashMap<>();
    private final List<EvidenceEntry> entries = new ArrayList<>();

    Proofs(List<ActionRow> inOrder, List<EvidenceRow> rows) {
        var numbers = new LinkedHashMap<UUID, Integer>();
        for (var action : inOrder) {
            for (var row : rows) {
                if (row.action().equals(action.id())) {
                    int number = numbers.computeIfAbsent(row.id(), any -> begin(row));
                    entries.get(number - 1).actions().add(action.reference());
                    byAction.computeIfAbsent(action.id(), any -> new ArrayList<>()).add(number);
                }
            }
        }
    }

    private int begin(EvidenceRow row) {
        int number = entries.size() + 1;
        entries.add(
                new EvidenceEntry(
                        number, row.title(), row.address(), new ArrayList<>(), row.file()));
        return number;
    }

    List<EvidenceEntry> list() {
        return List.copyOf(entries);
    }

    List<Integer> of(UUID action) {
        return byAction.getOrDefault(action, List.of());
    }
}
