package org.pledgekeeper.dashboard.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action on the timeline.
 *
 * @param earliest first possible day; null where nothing bounds it
 * @param status an ActionStatus name
 */
record Event(
        String reference,
        LocalisedText title,
        Timespan span,
        @Nullable Timespan formerSpan,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String status,
        @Nullable UUID seriesId,
        @Nullable LocalisedText seriesTitle) {

    boolean dated() {
        return span.kind() != Timespan.Kind.UNKNOWN;
    }

    /** The days that bound it, as far as any do. */
    Stream<LocalDate> days() {
        return Stream.of(Optional.ofNullable(earliest), Optional.ofNullable(latest))
                .flatMap(Optional::stream);
    }

    /** How it is drawn: done, going, planned or hindered. */
    String tone() {
        return switch (status) {
            case "COMPLETED" -> "done";
            case "ONGOING" -> "going";
            case "PLANNED", "POSTPONED", "IDEA" -> "planned";
            default -> "hindered";
        };
    }
}
