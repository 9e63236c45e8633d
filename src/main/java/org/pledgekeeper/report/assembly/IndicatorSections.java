package org.pledgekeeper.report.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.measurement.Judgement;
import org.pledgekeeper.indicator.measurement.LedgerLine;
import org.pledgekeeper.indicator.measurement.Ledgers;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.report.content.ReportContent.LedgerEntry;
import org.pledgekeeper.report.content.ReportContent.LevelEntry;
import org.pledgekeeper.report.content.ReportContent.TypeCount;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The indicators of a report, as measured for its period. Every candidate stands in the ledger, so
 * that the figures add up; one that the report does not tell keeps its reference there and loses
 * its title (rule 15).
 */
@Component
class IndicatorSections {

    private final Measurements measurements;
    private final Ledgers ledgers;
    private final LocalisedText untold;

    IndicatorSections(Measurements measurements, Ledgers ledgers, MessageSource messages) {
        this.measurements = measurements;
        this.ledgers = ledgers;
        this.untold = untold(messages);
    }

    private static LocalisedText untold(MessageSource messages) {
        var words = new TreeMap<String, String>();
        for (var language : Language.INTERFACE) {
            var locale = Locale.forLanguageTag(language.tag());
            words.put(language.tag(), messages.getMessage("report.untold", null, locale));
        }
        return new LocalisedText(Language.EN, words);
    }

    List<IndicatorSection> of(
            PledgeFacts pledge,
            ReportFrame report,
            List<ActionEntry> told,
            Map<String, LocalisedText> narratives) {
        var references = told.stream().map(ActionEntry::reference).toList();
        var measured = measurements.of(pledge, report.startsOn(), report.endsOn());
        var lines =
                ledgers.all(
                        pledge,
                        measured.stream().map(Measurement::indicator).toList(),
                        report.startsOn(),
                        report.endsOn());
        return measured.stream()
                .map(
                        each ->
                                section(
                                        each,
                                        lines.getOrDefault(each.indicator().id(), List.of()),
                                        references,
                                        narratives))
                .toList();
    }

    private IndicatorSection section(
            Measurement measured,
            List<LedgerLine> lines,
            List<String> told,
            Map<String, LocalisedText> narratives) {
        var indicator = measured.indicator();
        var override = measured.override();
        var level = measured.level();
        return new IndicatorSection(
                indicator.code(),
                indicator.definition(),
                indicator.kind().name(),
                measured.state().name(),
                measured.value(),
                measured.computed(),
                measured.range() ? measured.upTo() : null,
                override == null ? null : override.reason(),
                measured.singleActions(),
                measured.newInPeriod(),
                measured.baseline(),
                measured.byType().stream()
                        .map(each -> new TypeCount(each.type(), each.count()))
                        .toList(),
                level == null ? null : entry(level),
                narratives.getOrDefault(indicator.code(), measured.narrative()),
                told.stream().filter(carrying(measured, lines)::contains).toList(),
                indicator.counts() ? ledger(lines, told) : List.of(),
                RecordedSections.entry(measured));
    }

    /**
     * What the value rests on. Where no rule counts, a person weighs what is claimed, dates known
     * or not.
     */
    private static Set<String> carrying(Measurement measured, List<LedgerLine> lines) {
        return lines.stream()
                .filter(
                        each ->
                                each.counted()
                                        || (!measured.indicator().counts() && each.undecided()))
                .map(LedgerLine::action)
                .collect(Collectors.toSet());
    }

    private static LevelEntry entry(Judgement level) {
        return new LevelEntry(
                level.level(),
                level.descriptor(),
                level.reasons(),
                level.assessedBy(),
                level.confirmedBy());
    }

    /** In the order of the report's pages; what it does not tell comes last. */
    private List<LedgerEntry> ledger(List<LedgerLine> lines, List<String> told) {
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> place(line.action(), told)))
                .map(
                        line ->
                                new LedgerEntry(
                                        line.action(),
                                        title(line, told),
                                        line.outcome().name(),
                                        line.why() == null ? null : line.why().name(),
                                        line.detail(),
                                        line.measureKey()))
                .toList();
    }

    private static int place(String action, List<String> told) {
        int at = told.indexOf(action);
        return at < 0 ? told.size() : at;
    }

    private LocalisedText title(LedgerLine line, List<String> told) {
        @Nullable LocalisedText title = line.title();
        return title == null || !told.contains(line.action()) ? untold : title;
    }
}
