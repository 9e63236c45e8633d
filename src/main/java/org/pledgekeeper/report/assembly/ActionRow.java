package org.pledgekeeper.report.assembly;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * An action as its table holds it.
 *
 * @param partOf the action that it is a part of
 */
record ActionRow(
        UUID id,
        int number,
        LocalisedText title,
        LocalisedText description,
        @Nullable String measureType,
        String status,
        String span,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String placeKind,
        @Nullable LocalisedText placeLabel,
        @Nullable String placeCountry,
        @Nullable LocalisedText series,
        @Nullable UUID partOf,
        @Nullable String reasonCode,
        @Nullable LocalisedText reasonText,
        @Nullable LocalisedText challenge,
        @Nullable LocalisedText result,
        @Nullable LocalisedText lesson,
        boolean late,
        String visibility) {

    String reference() {
        return "A" + number;
    }
}
