package org.pledgekeeper.action.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.action.typed.WhenReader;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.springframework.validation.Errors;

/** Turns the form into an outcome; what cannot be read becomes an error beside its field. */
final class OutcomeReader {

    private final OutcomeForm form;
    private final Errors errors;
    private final ActionView before;
    private final Texts texts;

    OutcomeReader(OutcomeForm form, Errors errors, Language page, ActionView before) {
        this.form = form;
        this.errors = errors;
        this.before = before;
        this.texts = new Texts(page, errors);
    }

    /** Empty when anything could not be read. */
    Optional<Outcome> read() {
        var status = Choice.ofAny(ActionStatus.class, form.outcome());
        if (status == null || !OutcomeChoices.after(before.facts()).contains(status)) {
            errors.rejectValue("outcome", "action.outcome-needed-now");
            return Optional.empty();
        }
        var when = when(status);
        var reason = status.needsReason() ? reason() : null;
        var result = status.needsReason() ? null : text("result", form.result(), result());
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Outcome(status, when, reason, result, replacedBy(status)));
    }

    /** What was never held keeps the date for which it was planned. */
    private @Nullable Timespan when(ActionStatus status) {
        return status == ActionStatus.COMPLETED || status == ActionStatus.POSTPONED
                ? new WhenReader(form.when(), errors).read()
                : null;
    }

    private @Nullable Reason reason() {
        var explanation = text("explanation", form.explanation(), before.facts().reasonText());
        var code = Choice.ofAny(Reason.Code.class, form.reason());
        if (code == null) {
            errors.rejectValue("reason", "action.reason-needed");
            return null;
        }
        if (code == Reason.Code.OTHER && explanation == null) {
            errors.rejectValue("explanation", "action.explanation-needed");
            return null;
        }
        return new Reason(code, explanation);
    }

    private @Nullable LocalisedText result() {
        return before.facts().result();
    }

    private @Nullable LocalisedText text(
            String field, String typed, @Nullable LocalisedText stored) {
        return texts.read(field, typed, Texts.PARAGRAPH, stored);
    }

    private @Nullable String replacedBy(ActionStatus status) {
        return form.replacedBy().isBlank() || !status.needsReason()
                ? null
                : form.replacedBy().strip().split("\\s", 2)[0];
    }
}
