package org.pledgekeeper.action.form;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.pledgekeeper.action.typed.WhenReader;
import org.springframework.validation.DirectFieldBindingResult;

/**
 * What two people may say differently about an action. What has no meaning alone is one topic: a
 * status and its reason, a place and its country.
 */
enum Topic {
    DESCRIPTION("action.what", form -> plain(form.description())),
    TITLE("action.title", form -> plain(form.title())),
    TYPE("action.type", ActionForm::type),
    WHEN("action.when", Topic::when),
    STATUS(
            "action.status",
            form -> List.of(form.status(), form.reason(), plain(form.explanation()))),
    COMMITMENTS("action.for-commitments", form -> chosen(form.commitments())),
    INDICATORS("action.for-indicators", form -> chosen(form.indicators())),
    PLACE("action.where", form -> List.of(form.placeKind(), plain(form.place()), form.country())),
    PARTNERS(
            "action.partners",
            form -> form.partners().stream().filter(each -> !each.blank()).toList()),
    QUANTITIES(
            "action.quantities",
            form -> form.quantities().stream().filter(each -> !each.blank()).toList()),
    EVIDENCE(
            "action.evidence",
            form -> form.evidence().stream().filter(each -> !each.blank()).toList()),
    RESULT("action.result", form -> plain(form.result())),
    CHALLENGE("action.challenge", form -> plain(form.challenge())),
    LESSON("action.lesson", form -> plain(form.lesson())),
    PART_OF("action.partOf", form -> plain(form.partOf()).split("\\s", 2)[0]),
    SERIES("action.series", form -> plain(form.series())),
    COUNTING("action.counting", ActionForm::umbrella),
    VISIBILITY("action.visibility", ActionForm::visibility);

    private final String label;
    private final Function<ActionForm, Object> content;

    Topic(String label, Function<ActionForm, Object> content) {
        this.label = label;
        this.content = content;
    }

    /** Key of its name on the form. */
    String label() {
        return label;
    }

    boolean sameIn(ActionForm one, ActionForm other) {
        return content.apply(one).equals(content.apply(other));
    }

    /** What was chosen, in its order; where it stood among the others says nothing. */
    static List<Rows.Link> chosen(List<Rows.Link> rows) {
        return rows.stream()
                .filter(Rows.Link::chosen)
                .sorted(Comparator.comparingInt(Rows.Link::order))
                .map(row -> new Rows.Link(row.id(), true, row.origin(), plain(row.note()), ""))
                .toList();
    }

    private static Object when(ActionForm form) {
        return new WhenReader(form.when(), new DirectFieldBindingResult(form, "form", false))
                .read();
    }

    /** A browser sends the ends of lines in its own way. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
