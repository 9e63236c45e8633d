package org.pledgekeeper.action.outcome;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.typed.Typed;
import org.pledgekeeper.action.typed.TypedWhen;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the browser sends about what came of an action, all of it as typed.
 *
 * @param outcome an ActionStatus name
 * @param replacedBy reference of another action, perhaps with its title after it
 * @param seen stamp of the version that the person had before their eyes
 * @param from {@code home} to go back there
 */
record OutcomeForm(
        String outcome,
        TypedWhen when,
        String reason,
        String explanation,
        String result,
        String replacedBy,
        String seen,
        String from) {

    OutcomeForm {
        outcome = Typed.text(outcome);
        when = sent(when) ? when : TypedWhen.EMPTY;
        reason = Typed.text(reason);
        explanation = Typed.text(explanation);
        result = Typed.text(result);
        replacedBy = Typed.text(replacedBy);
        seen = Typed.text(seen);
        from = Typed.text(from);
    }

    private static boolean sent(@Nullable Object group) {
        return group != null;
    }

    static OutcomeForm of(ActionView action, String from) {
        var facts = action.facts();
        return new OutcomeForm(
                facts.reasonCode() == null ? "" : facts.status(),
                TypedWhen.of(facts.span()),
                Typed.text(facts.reasonCode()),
                text(facts.reasonText()),
                text(facts.result()),
                action.replacedBy().stream()
                        .findFirst()
                        .map(ActionView.Relative::reference)
                        .orElse(""),
                facts.stamp(),
                from);
    }

    /** The same answers, after one has seen what somebody else answered meanwhile. */
    OutcomeForm having(String stamp) {
        return new OutcomeForm(outcome, when, reason, explanation, result, replacedBy, stamp, from);
    }

    private static String text(@Nullable LocalisedText text) {
        return text == null ? "" : text.originalText();
    }
}
