package org.pledgekeeper.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.report.assembly.ActionsQuery.Tie;
import org.pledgekeeper.report.content.ReportContent.Referral;
import org.pledgekeeper.values.Timespan;

/**
 * Which action is told where, in which order, under which number (rule 3): at the commitment that
 * it named first; what goes on all along before what has a day, undated last, parts right after
 * their parent.
 */
final class Arrangement {

    /** Where actions stand that no commitment claims: they help an indicator only. */
    static final String NOWHERE = "";

    private static final Comparator<ActionRow> IN_TIME =
            Comparator.comparingInt(Arrangement::rank)
                    .thenComparing(Arrangement::day)
                    .thenComparingInt(ActionRow::number);

    private final Map<UUID, ActionRow> actions = new LinkedHashMap<>();
    private final Map<UUID, List<Tie>> ties = new HashMap<>();
    private final Map<String, List<ActionRow>> told = new HashMap<>();
    private final Map<UUID, String> numbers = new LinkedHashMap<>();

    /**
     * @param places codes of the commitments in the order of the action plan
     */
    Arrangement(List<String> places, List<ActionRow> rows, List<Tie> named) {
        rows.forEach(row -> actions.put(row.id(), row));
        named.stream()
                .filter(tie -> actions.containsKey(tie.action()))
                .forEach(
                        tie ->
                                ties.computeIfAbsent(tie.action(), any -> new ArrayList<>())
                                        .add(tie));
        rows.forEach(row -> told.computeIfAbsent(home(row), any -> new ArrayList<>()).add(row));
        told.replaceAll((place, here) -> arranged(here));
        places.forEach(this::number);
        number(NOWHERE);
    }

    private void number(String place) {
        var here = told(place);
        for (int i = 0; i < here.size(); i++) {
            var before = place.equals(NOWHERE) ? "0" : place;
            numbers.put(here.get(i).id(), before + "." + (i + 1));
        }
    }

    private String home(ActionRow row) {
        var own = ties.get(row.id());
        return own == null ? NOWHERE : own.get(0).commitment();
    }

    private static List<ActionRow> arranged(List<ActionRow> here) {
        var sorted = here.stream().sorted(IN_TIME).toList();
        var arranged = new ArrayList<ActionRow>();
        sorted.stream()
                .filter(row -> sorted.stream().noneMatch(other -> other.id().equals(row.partOf())))
                .forEach(root -> addWithParts(root, sorted, arranged));
        return List.copyOf(arranged);
    }

    private static void addWithParts(ActionRow row, List<ActionRow> all, List<ActionRow> to) {
        to.add(row);
        all.stream()
                .filter(part -> row.id().equals(part.partOf()))
                .forEach(part -> addWithParts(part, all, to));
    }

    private static int rank(ActionRow row) {
        var span = Timespan.parse(row.span());
        boolean allAlong =
                span.kind() == Timespan.Kind.WHOLE_PLEDGE
                        || (span.openEnd() && span.start() == null);
        return allAlong ? 0 : span.kind() == Timespan.Kind.UNKNOWN ? 2 : 1;
    }

    private static LocalDate day(ActionRow row) {
        var known = row.earliest() == null ? row.latest() : row.earliest();
        return Objects.requireNonNullElse(known, LocalDate.MAX);
    }

    /** The actions told in full at this commitment. */
    List<ActionRow> told(String place) {
        return told.getOrDefault(place, List.of());
    }

    /** What counts at this commitment too but is told at another one. */
    List<Referral> referred(String place) {
        return inOrder().stream().flatMap(row -> referrals(row, place)).toList();
    }

    private Stream<Referral> referrals(ActionRow row, String place) {
        return ties.getOrDefault(row.id(), List.of()).stream()
                .skip(1)
                .filter(tie -> tie.commitment().equals(place))
                .map(tie -> new Referral(row.reference(), tie.origin(), tie.note()));
    }

    /** All actions in the order of the pages. */
    List<ActionRow> inOrder() {
        return numbers.keySet().stream().map(actions::get).filter(Objects::nonNull).toList();
    }

    String number(UUID action) {
        return numbers.getOrDefault(action, "");
    }

    @Nullable String reference(@Nullable UUID action) {
        var row = action == null ? null : actions.get(action);
        return row == null ? null : row.reference();
    }
}
