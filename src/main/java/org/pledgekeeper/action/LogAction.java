package org.pledgekeeper.action;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * Everything that somebody tells about an action, when logging it or when editing it.
 *
 * @param title null: the first sentence of the description becomes the title
 * @param when as precisely as it is known, never padded
 * @param commitments in the order in which they were named; the action is told in full at the first
 * @param partOf reference of the action that this one is a part of, {@code A12}
 * @param series title of the series it belongs to; found within the pledge or made
 * @param countable false for an umbrella: its parts count, it does not
 * @param submissionKey names one filled form, so that sending it twice logs one action
 */
public record LogAction(
        @Nullable LocalisedText title,
        LocalisedText description,
        @Nullable MeasureType type,
        Timespan when,
        Place place,
        ActionStatus status,
        @Nullable Reason reason,
        List<Link> commitments,
        List<Link> indicators,
        List<Partner> partners,
        List<Quantity> quantities,
        @Nullable LocalisedText challenge,
        @Nullable LocalisedText result,
        @Nullable LocalisedText lesson,
        @Nullable String partOf,
        @Nullable LocalisedText series,
        boolean countable,
        Visibility visibility,
        List<AttachLink> evidence,
        @Nullable UUID submissionKey) {

    /**
     * The same action, with what came of it.
     *
     * @param cameOfIt null: what was said of it before stays
     */
    public LogAction cameTo(
            ActionStatus outcome,
            @Nullable Reason why,
            Timespan then,
            @Nullable LocalisedText cameOfIt) {
        return new LogAction(
                title,
                description,
                type,
                then,
                place,
                outcome,
                why,
                commitments,
                indicators,
                partners,
                quantities,
                challenge,
                cameOfIt == null ? result : cameOfIt,
                lesson,
                partOf,
                series,
                countable,
                visibility,
                evidence,
                null);
    }

    /** How it is known that an action helps a commitment or an indicator. */
    public enum Origin {
        /** Somebody said so. */
        STATED,
        /** By reference to an action told elsewhere ("as above"). */
        AS_ABOVE,
        /** Nobody said so; it follows from the content. */
        INFERRED
    }

    /**
     * That the action helps a commitment or an indicator.
     *
     * @param id of the commitment or indicator
     * @param note how it helps there
     */
    public record Link(UUID id, Origin origin, @Nullable LocalisedText note) {

        public static Link stated(UUID id) {
            return new Link(id, Origin.STATED, null);
        }
    }

    /**
     * Who took part.
     *
     * @param role what they did, in the writer's words
     */
    public record Partner(LocalisedText name, @Nullable LocalisedText role) {}
}
