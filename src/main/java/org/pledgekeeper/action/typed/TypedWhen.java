package org.pledgekeeper.action.typed;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;

/** When it happened, as typed: day and month may stay empty. */
public record TypedWhen(
        String kind,
        String startDay,
        String startMonth,
        String startYear,
        String endDay,
        String endMonth,
        String endYear,
        String certainty) {

    /** What kind of answer "when" has. */
    public enum Kind {
        DATE,
        INTERVAL,
        CONTINUING,
        WHOLE_PLEDGE,
        UNKNOWN
    }

    public static final TypedWhen EMPTY = new TypedWhen("", "", "", "", "", "", "", "");

    public TypedWhen {
        kind = Typed.text(kind, Kind.DATE.name());
        startDay = Typed.text(startDay);
        startMonth = Typed.text(startMonth);
        startYear = Typed.text(startYear);
        endDay = Typed.text(endDay);
        endMonth = Typed.text(endMonth);
        endYear = Typed.text(endYear);
        certainty = Typed.text(certainty, PartialDate.Certainty.EXACT.name());
    }

    public static TypedWhen of(Timespan span) {
        var start = span.start();
        var end = span.end();
        var known = start == null ? end : start;
        return new TypedWhen(
                kindOf(span).name(),
                start == null ? "" : number(start.day()),
                start == null ? "" : number(start.month()),
                start == null ? "" : number(start.year()),
                end == null ? "" : number(end.day()),
                end == null ? "" : number(end.month()),
                end == null ? "" : number(end.year()),
                known == null ? "" : known.certainty().name());
    }

    private static Kind kindOf(Timespan span) {
        return switch (span.kind()) {
            case DATE -> Kind.DATE;
            case INTERVAL -> span.openEnd() ? Kind.CONTINUING : Kind.INTERVAL;
            case WHOLE_PLEDGE -> Kind.WHOLE_PLEDGE;
            case UNKNOWN -> Kind.UNKNOWN;
        };
    }

    private static String number(@Nullable Integer known) {
        return known == null ? "" : known.toString();
    }

    /**
     * Without JavaScript the boxes of the end stand there for a date too: whoever fills them means
     * it.
     */
    public Kind chosen() {
        var named = Choice.of(Kind.class, kind, Kind.DATE);
        boolean ended = !(endDay + endMonth + endYear).isBlank();
        return named == Kind.DATE && ended ? Kind.INTERVAL : named;
    }
}
