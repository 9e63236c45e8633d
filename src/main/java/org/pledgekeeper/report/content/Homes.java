package org.pledgekeeper.report.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pledgekeeper.report.content.ReportContent.CommitmentSection;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.report.content.ReportContent.LedgerEntry;

/**
 * Where each action is told in full (rule 3): at its commitment, and one that no commitment claims
 * at the first indicator that names it.
 */
public final class Homes {

    private final List<CommitmentSection> commitments;
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<String, List<String>> atIndicators = new HashMap<>();

    public Homes(ReportContent content) {
        this.commitments = content.commitments();
        commitments.forEach(section -> told.addAll(section.printed()));
        for (var section : content.indicators()) {
            atIndicators.put(section.code(), named(section).filter(told::add).toList());
        }
    }

    private static Stream<String> named(IndicatorSection section) {
        return Stream.concat(
                section.actions().stream(), section.ledger().stream().map(LedgerEntry::action));
    }

    /** References of all actions that are told somewhere; only these have a page. */
    public Set<String> told() {
        return told;
    }

    /** Nothing was recorded for this commitment, neither here nor beneath. */
    public boolean silent(CommitmentSection section) {
        int next = commitments.indexOf(section) + 1;
        boolean parent =
                next < commitments.size() && commitments.get(next).depth() > section.depth();
        return !parent && section.printed().isEmpty() && section.referred().isEmpty();
    }

    /** References of the actions that this indicator tells in full. */
    public List<String> at(IndicatorSection section) {
        return atIndicators.getOrDefault(section.code(), List.of());
    }
}
