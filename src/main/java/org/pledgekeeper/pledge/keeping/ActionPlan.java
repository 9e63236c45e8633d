package org.pledgekeeper.pledge.keeping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;

/**
 * The commitments of a pledge as one numbered tree (rule 1: no cycle, codes unique). Kept in the
 * order of the tree: every commitment before its children.
 */
public record ActionPlan(List<PlannedCommitment> commitments) {

    /** As deep as a code has parts: {@code 5.a.ii.3}. */
    static final int LEVELS = 4;

    static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,5}([.-][A-Za-z0-9]{1,5}){0,3}");

    /**
     * Where a commitment stands.
     *
     * @param parent code of the one above it; null at the top
     */
    public record Place(String code, @Nullable String parent) {}

    /**
     * @throws Refusal when the tree breaks rule 1
     */
    public ActionPlan {
        faults(commitments.stream().map(each -> new Place(each.code(), each.parent())).toList())
                .stream()
                .findFirst()
                .ifPresent(
                        fault -> {
                            throw fault;
                        });
        var ordered = new ArrayList<PlannedCommitment>();
        addChildren(null, commitments, ordered);
        commitments = List.copyOf(ordered);
    }

    private static void addChildren(
            @Nullable String parent, List<PlannedCommitment> all, List<PlannedCommitment> ordered) {
        for (var each : all) {
            if (Objects.equals(each.parent(), parent)) {
                ordered.add(each);
                addChildren(each.code(), all, ordered);
            }
        }
    }

    /** Everything that is wrong with a plan, each at the field of its row. */
    public static List<Refusal> faults(List<Place> plan) {
        var parents = new LinkedHashMap<String, @Nullable String>();
        var faults = new ArrayList<Refusal>();
        for (int row = 0; row < plan.size(); row++) {
            var each = plan.get(row);
            if (!CODE.matcher(each.code()).matches()) {
                faults.add(fault("pledge.commitment-code-form", row, "code", each));
            } else if (parents.containsKey(each.code())) {
                faults.add(fault("pledge.commitment-code-twice", row, "code", each));
            }
            parents.putIfAbsent(each.code(), each.parent());
        }
        for (int row = 0; row < plan.size(); row++) {
            var wrong = above(plan.get(row), parents);
            if (wrong != null) {
                faults.add(fault(wrong, row, "parent", plan.get(row)));
            }
        }
        return faults;
    }

    private static @Nullable String above(Place commitment, Map<String, @Nullable String> parents) {
        var seen = new HashSet<String>();
        seen.add(commitment.code());
        var above = commitment.parent();
        while (above != null) {
            if (!parents.containsKey(above)) {
                return "pledge.commitment-parent-unknown";
            }
            if (!seen.add(above)) {
                return "pledge.commitment-cycle";
            }
            above = parents.get(above);
        }
        return seen.size() > LEVELS ? "pledge.commitment-too-deep" : null;
    }

    private static Refusal fault(String key, int row, String field, Place at) {
        return new Refusal(key, "commitments[%d].%s".formatted(row, field), at.code());
    }
}
