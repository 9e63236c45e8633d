package org.pledgekeeper.action.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Overlap;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * Everything about one action that its reader may see.
 *
 * @param evidence the links that show it
 * @param series the others of its series
 * @param parts what is a part of it
 * @param replacedBy what was done in its stead, because it could not be done; at most one
 * @param replaces what could not be done, so that this was done instead
 * @param files that show it
 */
public record ActionView(
        Facts facts,
        List<Link> commitments,
        List<Link> indicators,
        List<LogAction.Partner> partners,
        List<Quantity> quantities,
        List<ProofLink> evidence,
        List<Relative> series,
        List<Relative> parts,
        List<Relative> replacedBy,
        List<Relative> replaces,
        List<ProofFile> files) {

    /** All that is said of it, to be said again with a difference. */
    public LogAction told() {
        return new LogAction(
                facts.title(),
                facts.description(),
                facts.type() == null ? null : MeasureType.valueOf(facts.type()),
                facts.span(),
                facts.place(),
                ActionStatus.valueOf(facts.status()),
                facts.reason(),
                commitments.stream().map(Link::told).toList(),
                indicators.stream().map(Link::told).toList(),
                partners,
                quantities,
                facts.challenge(),
                facts.result(),
                facts.lesson(),
                facts.partOf(),
                facts.seriesTitle(),
                facts.countable(),
                Visibility.valueOf(facts.visibility()),
                evidence.stream().map(ProofLink::told).toList(),
                null);
    }

    /**
     * @param stamp names this state of this record
     * @param revision whether this is the draft that revises a verified action
     * @param revised whether this is a verified action that such a draft revises
     * @param status an ActionStatus name
     * @param recordState a RecordState name
     * @param type a MeasureType name
     */
    public record Facts(
            UUID id,
            String reference,
            String stamp,
            boolean revision,
            boolean revised,
            LocalisedText title,
            LocalisedText description,
            @Nullable String type,
            Timespan span,
            @Nullable Timespan formerSpan,
            Place.Kind placeKind,
            @Nullable LocalisedText placeLabel,
            @Nullable String placeCountry,
            @Nullable String placeRegion,
            String status,
            @Nullable String reasonCode,
            @Nullable LocalisedText reasonText,
            String recordState,
            @Nullable String returnedReason,
            @Nullable UUID seriesId,
            @Nullable LocalisedText seriesTitle,
            @Nullable String partOf,
            @Nullable LocalisedText partOfTitle,
            boolean countable,
            @Nullable String judged,
            @Nullable LocalisedText judgedReason,
            @Nullable String judge,
            @Nullable Instant judgedAt,
            @Nullable LocalisedText challenge,
            @Nullable LocalisedText result,
            @Nullable LocalisedText lesson,
            String visibility,
            boolean late,
            UUID createdBy,
            String writer,
            Instant createdAt,
            Instant changedAt,
            @Nullable UUID submittedBy,
            @Nullable String submitter,
            @Nullable String verifier,
            @Nullable Instant verifiedAt) {

        public Place place() {
            return new Place(placeKind, placeLabel, placeCountry, placeRegion);
        }

        public @Nullable Reason reason() {
            return reasonCode == null
                    ? null
                    : new Reason(Reason.Code.valueOf(reasonCode), reasonText);
        }

        public boolean placed() {
            return placeKind != Place.Kind.UNSPECIFIED || placeLabel != null;
        }

        /** One's own, or any for whoever may verify. */
        public boolean changeableBy(CurrentUser person, PledgeFacts pledge) {
            return pledge.allows(person, Permission.VERIFY)
                    || (pledge.allows(person, Permission.LOG)
                            && createdBy.equals(person.id().value()));
        }

        /** Rule 8: a person has to decide, or did. */
        public boolean open(LocalDate from, LocalDate to) {
            return span.overlap(from, to) == Overlap.POSSIBLE;
        }

        /** Rule 6. */
        public boolean hindered() {
            return ActionStatus.valueOf(status).needsReason();
        }

        /** Rule 7: it was planned, its time has passed, and nobody said what came of it. */
        public boolean outcomeNeeded(LocalDate today) {
            var latest = span.latest();
            return status.equals("PLANNED") && latest != null && latest.isBefore(today);
        }
    }

    /**
     * @param code of the commitment or indicator
     * @param origin a LogAction.Origin name
     */
    public record Link(
            UUID id,
            String code,
            LocalisedText text,
            LogAction.Origin origin,
            @Nullable LocalisedText note) {

        LogAction.Link told() {
            return new LogAction.Link(id, origin, note);
        }
    }

    /** Another action, as far as a link needs it. */
    public record Relative(String reference, LocalisedText title, Timespan span, String status) {}
}
