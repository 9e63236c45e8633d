package org.pledgekeeper.action.form;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.action.typed.TypedWhen;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/** What stands in the form when it opens. */
final class FormFilling {

    private FormFilling() {}

    /** A new action: done, and about what one came from. */
    static ActionForm blank(
            Language page, Timespan when, List<UUID> commitments, List<UUID> indicators) {
        return new ActionForm(
                page.tag(),
                "",
                "",
                "",
                TypedWhen.of(when),
                "",
                "",
                "",
                chosen(commitments),
                chosen(indicators),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                false,
                "",
                UUID.randomUUID().toString(),
                "",
                "",
                "");
    }

    private static List<Rows.Link> chosen(List<UUID> ids) {
        return ids.stream().map(id -> new Rows.Link(id.toString(), true, "", "", "")).toList();
    }

    /** A new action that resembles one: nothing shows it yet, and nobody verified it. */
    static ActionForm like(ActionView action) {
        return filled(action, List.of(), UUID.randomUUID().toString(), "", "");
    }

    /** An action as it is stored, in the language in which it was written. */
    static ActionForm of(ActionView action) {
        var stamp = action.facts().stamp();
        var evidence = evidence(action);
        var opened = filled(action, evidence, "", stamp, "");
        return filled(action, evidence, "", stamp, opened.folded());
    }

    private static ActionForm filled(
            ActionView action,
            List<Rows.Proof> evidence,
            String submissionKey,
            String seen,
            String before) {
        var facts = action.facts();
        return new ActionForm(
                facts.description().original().tag(),
                facts.description().originalText(),
                facts.title().originalText(),
                Typed.text(facts.type()),
                TypedWhen.of(facts.span()),
                facts.status(),
                Typed.text(facts.reasonCode()),
                text(facts.reasonText()),
                links(action.commitments()),
                links(action.indicators()),
                facts.placeKind().name(),
                text(facts.placeLabel()),
                Typed.text(facts.placeCountry()),
                action.partners().stream()
                        .map(each -> new Rows.Partner(text(each.name()), text(each.role())))
                        .toList(),
                quantities(action),
                evidence,
                text(facts.challenge()),
                text(facts.result()),
                text(facts.lesson()),
                Typed.text(facts.partOf()),
                text(facts.seriesTitle()),
                !facts.countable(),
                facts.visibility(),
                submissionKey,
                seen,
                "",
                before);
    }

    private static List<Rows.Amount> quantities(ActionView action) {
        return action.quantities().stream()
                .map(
                        each ->
                                new Rows.Amount(
                                        each.value() == null ? "" : each.value().toPlainString(),
                                        each.qualifier().name(),
                                        each.unit().name(),
                                        text(each.counted())))
                .toList();
    }

    private static List<Rows.Proof> evidence(ActionView action) {
        return action.evidence().stream()
                .map(
                        each ->
                                new Rows.Proof(
                                        text(each.title()),
                                        each.address(),
                                        each.language() == null ? "" : each.language().tag(),
                                        each.visibility()))
                .toList();
    }

    private static List<Rows.Link> links(List<ActionView.Link> links) {
        return IntStream.range(0, links.size())
                .mapToObj(
                        i ->
                                new Rows.Link(
                                        links.get(i).id().toString(),
                                        true,
                                        links.get(i).origin().name(),
                                        text(links.get(i).note()),
                                        String.valueOf(i)))
                .toList();
    }

    private static String text(@Nullable LocalisedText text) {
        return text == null ? "" : text.originalText();
    }
}
