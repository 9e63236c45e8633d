package org.pledgekeeper.action.question;

import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.action.typed.TypedWhen;

/**
 * What a colleague sends; of all this the page shows what the question needs.
 *
 * @param partners one a line
 * @param text a result, or an answer to a free question
 * @param from who answers, if they say so
 */
record AnswerForm(
        TypedWhen when,
        String placeKind,
        String place,
        String country,
        String value,
        String qualifier,
        String unit,
        String counted,
        String partners,
        String text,
        String address,
        String title,
        String reason,
        String explanation,
        String from) {

    static final AnswerForm EMPTY =
            new AnswerForm(TypedWhen.EMPTY, "", "", "", "", "", "", "", "", "", "", "", "", "", "");

    AnswerForm {
        when = when == null ? TypedWhen.EMPTY : when;
        placeKind = Typed.text(placeKind, "UNSPECIFIED");
        place = Typed.text(place);
        country = Typed.text(country);
        value = Typed.text(value);
        qualifier = Typed.text(qualifier, "EXACT");
        unit = Typed.text(unit, "PEOPLE");
        counted = Typed.text(counted);
        partners = Typed.text(partners);
        text = Typed.text(text);
        address = Typed.text(address);
        title = Typed.text(title);
        reason = Typed.text(reason);
        explanation = Typed.text(explanation);
        from = Typed.text(from);
    }
}
