package org.pledgekeeper.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * An action as its file tells it. The report behind the sample is public, so all of it is.
 *
 * @param ref the reference that it will get; others name it by that as the whole they are part of
 * @param when an EDTF span
 * @param umbrella its parts count, it does not
 * @param judged what the manager decides about a date that leaves it open
 */
record ActionSheet(
        String ref,
        LocalisedText title,
        LocalisedText description,
        MeasureType type,
        ActionStatus status,
        String when,
        @Nullable Place place,
        @Nullable String series,
        @Nullable String partOf,
        boolean umbrella,
        List<LogAction.Partner> partners,
        List<Quantity> quantities,
        @Nullable Reason reason,
        @Nullable LocalisedText result,
        List<Link> commitments,
        List<Link> indicators,
        List<Proof> evidence,
        @Nullable Decision judged) {

    /** Which commitment or indicator it helps, by code. */
    record Link(String code, LogAction.Origin origin, @Nullable LocalisedText note) {

        private LogAction.Link toCommand(Map<String, UUID> ids) {
            return new LogAction.Link(Objects.requireNonNull(ids.get(code), code), origin, note);
        }
    }

    /** A web page that shows it. */
    record Proof(String address, LocalisedText title) {

        private AttachLink toCommand() {
            return new AttachLink(title, address, Language.EN, Visibility.PUBLIC);
        }
    }

    /** Where it falls in the eyes of the manager, and why. */
    record Decision(Judgement.Answer as, LocalisedText reason) {}

    /**
     * What an action refers to.
     *
     * @param commitments ids by code
     * @param indicators ids by code
     * @param series titles by short name
     */
    record Around(
            Map<String, UUID> commitments,
            Map<String, UUID> indicators,
            Map<String, LocalisedText> series) {}

    LogAction toCommand(Around around) {
        return new LogAction(
                title,
                description,
                type,
                Timespan.parse(when),
                place == null ? Place.UNSPECIFIED : place,
                status,
                reason,
                commitments.stream().map(each -> each.toCommand(around.commitments())).toList(),
                indicators.stream().map(each -> each.toCommand(around.indicators())).toList(),
                partners,
                quantities,
                null,
                result,
                null,
                partOf,
                series == null ? null : around.series().get(series),
                !umbrella,
                Visibility.PUBLIC,
                evidence.stream().map(Proof::toCommand).toList(),
                null);
    }
}
