package org.pledgekeeper.action.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.choice.Choices;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.WhenReader;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Visibility;
import org.springframework.validation.DirectFieldBindingResult;

/** Says what stands in a form about a topic, line by line, so that two of them can be compared. */
final class TopicWords {

    private final Words words;
    private final Choices choices;

    TopicWords(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    /** Empty where nothing is said; all lines of one person's text are one. */
    List<String> lines(Topic topic, ActionForm form) {
        var lines =
                switch (topic) {
                    case DESCRIPTION -> Stream.of(form.description());
                    case TITLE -> Stream.of(form.title());
                    case TYPE -> Stream.of(type(form.type()));
                    case WHEN -> Stream.of(when(form));
                    case STATUS -> Stream.of(status(form), reason(form), form.explanation());
                    case COMMITMENTS -> commitments(form);
                    case INDICATORS -> indicators(form);
                    case PLACE -> Stream.of(placeKind(form), form.place(), country(form));
                    case PARTNERS ->
                            form.partners().stream().map(row -> joined(row.name(), row.role()));
                    case QUANTITIES ->
                            form.quantities().stream()
                                    .filter(row -> !row.blank())
                                    .map(this::amount);
                    case EVIDENCE ->
                            form.evidence().stream().map(row -> joined(row.title(), row.address()));
                    case RESULT -> Stream.of(form.result());
                    case CHALLENGE -> Stream.of(form.challenge());
                    case LESSON -> Stream.of(form.lesson());
                    case PART_OF -> Stream.of(form.partOf());
                    case SERIES -> Stream.of(form.series());
                    case COUNTING -> Stream.of(counting(form));
                    case VISIBILITY -> Stream.of(visibility(form));
                };
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String type(String name) {
        var type = Choice.ofAny(MeasureType.class, name);
        return words.say("type." + (type == null ? "NOT_STATED" : type.name()));
    }

    private String when(ActionForm form) {
        var ignored = new DirectFieldBindingResult(form, "form", false);
        return words.span(new WhenReader(form.when(), ignored).read());
    }

    private String status(ActionForm form) {
        return words.say(
                "status."
                        + Choice.of(ActionStatus.class, form.status(), ActionStatus.COMPLETED)
                                .name());
    }

    private String reason(ActionForm form) {
        var reason = Choice.ofAny(Reason.Code.class, form.reason());
        return reason == null ? "" : words.say("reason." + reason.name());
    }

    private Stream<String> commitments(ActionForm form) {
        return Topic.chosen(form.commitments()).stream()
                .map(
                        row ->
                                link(
                                        row,
                                        "action.commitment-of",
                                        choices.commitments().stream()
                                                .filter(each -> is(each.id(), row))
                                                .map(each -> each.code())
                                                .findFirst()
                                                .orElse(null)));
    }

    private Stream<String> indicators(ActionForm form) {
        return Topic.chosen(form.indicators()).stream()
                .map(
                        row ->
                                link(
                                        row,
                                        "action.indicator-of",
                                        choices.indicators().stream()
                                                .filter(each -> is(each.id(), row))
                                                .map(each -> each.code())
                                                .findFirst()
                                                .orElse(null)));
    }

    private static boolean is(Object id, Rows.Link row) {
        return id.toString().equals(row.id());
    }

    private String link(Rows.Link row, String key, @Nullable String code) {
        var origin = Choice.of(LogAction.Origin.class, row.origin(), LogAction.Origin.STATED);
        return joined(
                words.say(key, code == null ? "?" : code),
                origin == LogAction.Origin.STATED ? "" : words.say("origin." + origin.name()),
                row.note());
    }

    private String placeKind(ActionForm form) {
        return words.say(
                "placekind."
                        + Choice.of(Place.Kind.class, form.placeKind(), Place.Kind.UNSPECIFIED)
                                .name());
    }

    private String country(ActionForm form) {
        return form.country().matches("[A-Z]{2}") ? words.country(form.country()) : "";
    }

    private String amount(Rows.Amount row) {
        var qualifier =
                Choice.of(Quantity.Qualifier.class, row.qualifier(), Quantity.Qualifier.EXACT);
        var unit = Choice.of(Quantity.Unit.class, row.unit(), Quantity.Unit.OTHER);
        return joined(
                words.say("qualifiername." + qualifier.name()),
                row.value(),
                words.say("unitname." + unit.name()),
                row.counted());
    }

    private String counting(ActionForm form) {
        return words.say(form.umbrella() ? "action.is-umbrella" : "action.counts-itself");
    }

    private String visibility(ActionForm form) {
        return words.say(
                "visibility."
                        + Choice.of(Visibility.class, form.visibility(), Visibility.INTERNAL)
                                .name());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
