package org.pledgekeeper.report.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.report.content.Course;
import org.pledgekeeper.report.content.Homes;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.CommitmentSection;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.report.content.ReportContent.QuantityEntry;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Timespan;

/** A report's content as a page asks for it: actions by reference, values instead of codes. */
public final class ReportView {

    private final ReportContent content;
    private final Homes homes;
    private final Map<String, ActionEntry> actions = new LinkedHashMap<>();

    public ReportView(ReportContent content) {
        this.content = content;
        this.homes = new Homes(content);
        content.actions().forEach(entry -> actions.put(entry.reference(), entry));
    }

    public ReportContent content() {
        return content;
    }

    public List<ActionEntry> told(List<String> references) {
        return references.stream().map(actions::get).filter(Objects::nonNull).toList();
    }

    /** The actions that are told in full at this indicator. */
    public List<ActionEntry> home(IndicatorSection section) {
        return told(homes.at(section));
    }

    public @Nullable ActionEntry action(String reference) {
        return actions.get(reference);
    }

    public List<ActionEntry> undone() {
        return all(Course::hindered);
    }

    public List<ActionEntry> next() {
        return all(Course::ahead);
    }

    private List<ActionEntry> all(Predicate<ActionEntry> which) {
        return content.actions().stream().filter(which).toList();
    }

    /** What a reader calls the action here. */
    public String number(String reference) {
        var entry = actions.get(reference);
        return entry == null ? reference : entry.number();
    }

    /** Nothing was recorded for it, neither here nor beneath. */
    public boolean silent(CommitmentSection section) {
        return homes.silent(section);
    }

    /** Nothing is told of it beside its description. */
    public boolean plain(ActionEntry entry) {
        return entry.partners().isEmpty()
                && entry.quantities().isEmpty()
                && entry.evidence().isEmpty()
                && Stream.of(
                                entry.series(),
                                entry.reason(),
                                entry.challenge(),
                                entry.result(),
                                entry.lesson())
                        .allMatch(Objects::isNull);
    }

    /** A number to show; otherwise its state is what is known (rule 11). */
    public boolean known(IndicatorSection section) {
        return section.level() == null
                && section.value() != null
                && !section.state().startsWith("NO");
    }

    /** Whether people recorded its value. */
    public boolean recorded(IndicatorSection section) {
        var recorded = section.recorded();
        return recorded != null && recorded.valued();
    }

    public boolean ranged(IndicatorSection section) {
        var value = section.value();
        var upTo = section.upTo();
        return known(section) && value != null && upTo != null && upTo > value;
    }

    public Timespan when(ActionEntry entry) {
        return Timespan.parse(entry.when());
    }

    /** Null where nothing was said. */
    public @Nullable Place place(ActionEntry entry) {
        var place = entry.place();
        return place == null || place.kind().equals("UNSPECIFIED")
                ? null
                : new Place(Place.Kind.valueOf(place.kind()), place.label(), place.country(), null);
    }

    public Quantity quantity(QuantityEntry entry) {
        var value = entry.value();
        return new Quantity(
                value == null ? null : new BigDecimal(value),
                Quantity.Qualifier.valueOf(entry.qualifier()),
                Quantity.Unit.valueOf(entry.unit()),
                entry.counted());
    }

    public Translations translations() {
        return Translations.of(content);
    }
}
