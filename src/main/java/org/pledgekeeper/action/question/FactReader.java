package org.pledgekeeper.action.question;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.typed.PlaceReader;
import org.pledgekeeper.action.typed.QuantityReader;
import org.pledgekeeper.action.typed.ReasonReader;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.action.typed.WhenReader;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Visibility;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;

/** Reads an answer as the form of an action would read it. */
final class FactReader {

    private final AnswerForm form;
    private final Errors errors;
    private final Texts texts;

    private FactReader(AnswerForm form, Language language, Errors errors) {
        this.form = form;
        this.errors = errors;
        this.texts = new Texts(language, errors);
    }

    /** Empty when it could not be read; then the errors say why. */
    static Optional<Fact> read(Asked asked, AnswerForm form, Language language, Errors errors) {
        var fact = new FactReader(form, language, errors).fact(asked);
        return errors.hasErrors() ? Optional.empty() : Optional.ofNullable(fact);
    }

    /** One that was accepted before. */
    static Optional<Fact> again(Asked asked, AnswerForm form, Language language) {
        return read(asked, form, language, new DirectFieldBindingResult(form, "answer", false));
    }

    private @Nullable Fact fact(Asked asked) {
        texts.read("from", form.from(), Texts.LINE, null);
        return switch (asked) {
            case WHEN -> Fact.of(new WhenReader(form.when(), errors).read());
            case PLACE -> place();
            case QUANTITY -> quantity();
            case PARTNERS -> partners();
            case RESULT, FREE -> text();
            case EVIDENCE -> evidence();
            case REASON -> reason();
        };
    }

    private @Nullable Fact place() {
        var place =
                new PlaceReader(texts, errors)
                        .read(form.placeKind(), form.place(), form.country(), null);
        if (place.equals(Place.UNSPECIFIED) && !errors.hasErrors()) {
            errors.rejectValue("place", "action.place-needed");
        }
        return Fact.of(place);
    }

    private @Nullable Fact quantity() {
        var quantity =
                new QuantityReader("", texts, errors)
                        .read(form.value(), form.qualifier(), form.unit(), form.counted(), null);
        return quantity == null ? null : Fact.of(quantity);
    }

    private @Nullable Fact partners() {
        var partners = new ArrayList<LogAction.Partner>();
        for (var line : form.partners().lines().toList()) {
            var name = texts.read("partners", line, Texts.LINE, null);
            if (name != null) {
                partners.add(new LogAction.Partner(name, null));
            }
        }
        if (partners.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("partners", "action.partner-name-needed");
        }
        return Fact.of(partners);
    }

    private @Nullable Fact text() {
        var text = texts.read("text", form.text(), Texts.PARAGRAPH, null);
        if (text == null && !errors.hasErrors()) {
            errors.rejectValue("text", "question.answer-needed");
        }
        return text == null ? null : Fact.of(text);
    }

    private @Nullable Fact evidence() {
        var address = form.address().strip();
        if (!AttachLink.isAddress(address)) {
            errors.rejectValue("address", "action.address-malformed");
            return null;
        }
        var title =
                texts.read(
                        "title",
                        form.title().isBlank() ? shortened(address) : form.title(),
                        Texts.LINE,
                        null);
        return title == null
                ? null
                : Fact.of(new AttachLink(title, address, null, Visibility.INTERNAL));
    }

    private static String shortened(String address) {
        return address.length() <= Texts.LINE ? address : address.substring(0, Texts.LINE);
    }

    private @Nullable Fact reason() {
        var reason =
                new ReasonReader(texts, errors).read(form.reason(), form.explanation(), true, null);
        return reason == null ? null : Fact.of(reason);
    }
}
