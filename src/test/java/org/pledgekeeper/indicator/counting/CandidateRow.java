package org.pledgekeeper.indicator.counting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.TimeOrderedId;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/** Builds a candidate that counts, unless one says otherwise. */
record CandidateRow(Candidate row) {

    private static final UUID ANY = TimeOrderedId.next();

    static CandidateRow numbered(int number) {
        return new CandidateRow(
                new Candidate(
                        ANY,
                        TimeOrderedId.next(),
                        number,
                        LocalisedText.of(Language.EN, "Action " + number),
                        MeasureType.WEBINAR,
                        Timespan.parse("2021"),
                        "COMPLETED",
                        "VERIFIED",
                        null,
                        null,
                        null,
                        true,
                        null,
                        false,
                        "STATED",
                        Visibility.INTERNAL,
                        ANY));
    }

    CandidateRow status(String status) {
        return with(row.type(), row.span(), status, row.recordState(), row.judged());
    }

    CandidateRow record(String state) {
        return with(row.type(), row.span(), row.status(), state, row.judged());
    }

    CandidateRow span(String edtf) {
        return with(
                row.type(), Timespan.parse(edtf), row.status(), row.recordState(), row.judged());
    }

    CandidateRow judged(@Nullable String judged) {
        return with(row.type(), row.span(), row.status(), row.recordState(), judged);
    }

    CandidateRow type(@Nullable MeasureType type) {
        return with(type, row.span(), row.status(), row.recordState(), row.judged());
    }

    CandidateRow series(UUID series) {
        return grouped(series, row.partOfId(), row.countable(), row.proven());
    }

    CandidateRow partOf(CandidateRow parent) {
        return grouped(row.seriesId(), parent.row().id(), row.countable(), row.proven());
    }

    CandidateRow countable(boolean countable) {
        return grouped(row.seriesId(), row.partOfId(), countable, row.proven());
    }

    /** What another one has become: the same action, with its series. */
    Candidate as(Candidate before, @Nullable UUID whole) {
        return new Candidate(
                before.indicatorId(),
                before.id(),
                before.number(),
                before.title(),
                row.type(),
                row.span(),
                row.status(),
                row.recordState(),
                before.seriesId(),
                before.seriesTitle(),
                whole,
                row.countable(),
                row.judged(),
                row.proven(),
                before.origin(),
                before.visibility(),
                before.createdBy());
    }

    CandidateRow proven() {
        return grouped(row.seriesId(), row.partOfId(), row.countable(), true);
    }

    private CandidateRow with(
            @Nullable MeasureType type,
            Timespan span,
            String status,
            String record,
            @Nullable String judged) {
        return new CandidateRow(
                new Candidate(
                        row.indicatorId(),
                        row.id(),
                        row.number(),
                        row.title(),
                        type,
                        span,
                        status,
                        record,
                        row.seriesId(),
                        row.seriesTitle(),
                        row.partOfId(),
                        row.countable(),
                        judged,
                        row.proven(),
                        row.origin(),
                        row.visibility(),
                        row.createdBy()));
    }

    private CandidateRow grouped(
            @Nullable UUID series, @Nullable UUID parent, boolean countable, boolean proven) {
        return new CandidateRow(
                new Candidate(
                        row.indicatorId(),
                        row.id(),
                        row.number(),
                        row.title(),
                        row.type(),
                        row.span(),
                        row.status(),
                        row.recordState(),
                        series,
                        series == null ? null : LocalisedText.of(Language.EN, "Series " + series),
                        parent,
                        countable,
                        row.judged(),
                        proven,
                        row.origin(),
                        row.visibility(),
                        row.createdBy()));
    }
}
