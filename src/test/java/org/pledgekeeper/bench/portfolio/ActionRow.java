package org.pledgekeeper.bench.portfolio;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Timespan;

/** An action as its table holds it. */
record ActionRow(
        UUID id,
        Vow vow,
        @Nullable Integer number,
        @Nullable UUID revises,
        String title,
        String description,
        @Nullable String type,
        Timespan span,
        @Nullable Timespan formerSpan,
        String placeKind,
        @Nullable String placeLabel,
        @Nullable String country,
        String status,
        String recordState,
        @Nullable String reason,
        @Nullable UUID series,
        @Nullable UUID partOf,
        boolean countable,
        @Nullable String result,
        @Nullable String lesson,
        String visibility,
        UUID writer,
        @Nullable UUID verifier,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant deletedAt) {

    static final String COLUMNS =
            "id pledge_id number revises_id title description measure_type span earliest latest"
                    + " former_span place_kind place_label place_country status record_state"
                    + " returned_reason reason_code series_id part_of_id countable result lesson"
                    + " visibility created_by created_at changed_at submitted_by verified_by"
                    + " verified_at deleted_at deleted_by version";

    void into(Table table) {
        boolean verified = recordState.equals("VERIFIED");
        table.row(
                id,
                vow.id(),
                number,
                revises,
                title,
                description,
                type,
                span.edtf(),
                span.earliest(),
                span.latest(),
                formerSpan == null ? null : formerSpan.edtf(),
                placeKind,
                placeLabel,
                country,
                status,
                recordState,
                recordState.equals("RETURNED") ? "Please say where this was." : null,
                reason,
                series,
                partOf,
                countable,
                result,
                lesson,
                visibility,
                writer,
                createdAt,
                changedAt,
                recordState.equals("DRAFT") ? null : writer,
                verified ? verifier : null,
                verified ? changedAt : null,
                deletedAt,
                deletedAt == null ? null : writer,
                verified ? 2 : 0);
    }
}
