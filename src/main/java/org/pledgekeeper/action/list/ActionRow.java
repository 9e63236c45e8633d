package org.pledgekeeper.action.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action in a list.
 *
 * @param position its place in the order that was asked for, as an address writes it
 * @param commitments codes of the commitments that it helps, in order, with commas
 * @param indicators codes of the indicators that it helps, with commas
 * @param evidence how many proofs the reader may see
 * @param revised whether a draft is under way that will replace it
 */
public record ActionRow(
        String position,
        UUID id,
        String pledge,
        LocalisedText pledgeTitle,
        String reference,
        LocalisedText title,
        @Nullable String type,
        Timespan span,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String placeKind,
        @Nullable LocalisedText placeLabel,
        @Nullable String placeCountry,
        String status,
        String recordState,
        String visibility,
        @Nullable String commitments,
        @Nullable String indicators,
        int evidence,
        boolean revised,
        String writer,
        Instant changedAt) {

    /** Rule 7: planned, its time has passed, and nobody said what came of it. */
    public boolean outcomeNeeded(LocalDate today) {
        return status.equals("PLANNED") && latest != null && latest.isBefore(today);
    }

    /** Where it was, in the writer's words if there are any; nothing where nobody said. */
    public String where(Words words) {
        if (placeLabel != null) {
            return words.plain(placeLabel);
        }
        if (placeCountry != null) {
            return words.country(placeCountry);
        }
        return placeKind.equals("UNSPECIFIED") ? "" : words.say("placekind." + placeKind);
    }
}
