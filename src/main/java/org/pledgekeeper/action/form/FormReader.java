package org.pledgekeeper.action.form;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.Choice;
import org.pledgekeeper.action.typed.PlaceReader;
import org.pledgekeeper.action.typed.ReasonReader;
import org.pledgekeeper.action.typed.Texts;
import org.pledgekeeper.action.typed.WhenReader;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Visibility;
import org.springframework.validation.Errors;

/** Turns the form into a command; what cannot be read becomes an error beside its field. */
final class FormReader {

    private final ActionForm form;
    private final Errors errors;
    private final @Nullable ActionView before;
    private final Texts texts;
    private final RowReader rows;

    /**
     * @param page language of the page, where the form names none
     * @param before the action as it is stored, when it is edited: what did not change keeps its
     *     translations
     */
    FormReader(ActionForm form, Errors errors, Language page, @Nullable ActionView before) {
        this.form = form;
        this.errors = errors;
        this.before = before;
        var language = Choice.language(form.language(), page);
        this.texts = new Texts(language == null ? page : language, errors);
        this.rows = new RowReader(texts, errors, before);
    }

    /** Empty when anything could not be read. */
    Optional<LogAction> read() {
        var facts = before == null ? null : before.facts();
        var description =
                texts.read(
                        "description",
                        form.description(),
                        Texts.STORY,
                        facts == null ? null : facts.description());
        if (description == null && !errors.hasFieldErrors("description")) {
            errors.rejectValue("description", "action.description-needed");
        }
        var title = text("title", form.title(), Texts.LINE, facts == null ? null : facts.title());
        var when = new WhenReader(form.when(), errors).read();
        var status = Choice.of(ActionStatus.class, form.status(), ActionStatus.COMPLETED);
        var reason = reason(status);
        var commitments =
                rows.links(
                        "commitments",
                        form.commitments(),
                        before == null ? null : before.commitments());
        var indicators =
                rows.links(
                        "indicators",
                        form.indicators(),
                        before == null ? null : before.indicators());
        if (commitments.isEmpty() && indicators.isEmpty()) {
            errors.rejectValue("commitments", "action.link-needed");
        }
        var place = place();
        var partners = rows.partners(form.partners());
        var quantities = rows.quantities(form.quantities());
        var evidence = rows.evidence(form.evidence());
        var challenge =
                paragraph("challenge", form.challenge(), facts == null ? null : facts.challenge());
        var result = paragraph("result", form.result(), facts == null ? null : facts.result());
        var lesson = paragraph("lesson", form.lesson(), facts == null ? null : facts.lesson());
        var series =
                text(
                        "series",
                        form.series(),
                        Texts.LINE,
                        facts == null ? null : facts.seriesTitle());
        if (errors.hasErrors() || description == null) {
            return Optional.empty();
        }
        return Optional.of(
                new LogAction(
                        title,
                        description,
                        Choice.ofAny(MeasureType.class, form.type()),
                        when,
                        place,
                        status,
                        reason,
                        commitments,
                        indicators,
                        partners,
                        quantities,
                        challenge,
                        result,
                        lesson,
                        form.partOf().isBlank() ? null : form.partOf().strip().split("\\s", 2)[0],
                        series,
                        !form.umbrella(),
                        Choice.of(Visibility.class, form.visibility(), Visibility.INTERNAL),
                        evidence,
                        key()));
    }

    private @Nullable LocalisedText text(
            String field, String typed, int longest, @Nullable LocalisedText stored) {
        return texts.read(field, typed, longest, stored);
    }

    private @Nullable LocalisedText paragraph(
            String field, String typed, @Nullable LocalisedText stored) {
        return texts.read(field, typed, Texts.PARAGRAPH, stored);
    }

    private @Nullable Reason reason(ActionStatus status) {
        return new ReasonReader(texts, errors)
                .read(
                        form.reason(),
                        form.explanation(),
                        status.needsReason(),
                        before == null ? null : before.facts().reasonText());
    }

    private Place place() {
        return new PlaceReader(texts, errors)
                .read(
                        form.placeKind(),
                        form.place(),
                        form.country(),
                        before == null ? null : before.facts().place());
    }

    /**
     * Of the form and of what it says: sent twice it is one action, but whoever goes back and
     * writes something else into a form that was saved already logs something else.
     */
    private @Nullable UUID key() {
        return form.submissionKey().isBlank()
                ? null
                : UUID.nameUUIDFromBytes(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
