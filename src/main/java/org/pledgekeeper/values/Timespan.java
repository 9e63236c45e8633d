package org.pledgekeeper.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as known: a date, an interval, an interval still open, the whole pledge
 * period, or not known at all. Written as an EDTF interval: {@code 2019}, {@code 2014/2018}, {@code
 * 2020/..} (open), {@code /..} (since when is unknown, still going on), {@code ../2019} (until),
 * empty (unknown), {@link #PLEDGE}.
 */
public record Timespan(
        Kind kind, @Nullable PartialDate start, @Nullable PartialDate end, boolean openEnd) {

    public enum Kind {
        DATE,
        INTERVAL,
        WHOLE_PLEDGE,
        UNKNOWN
    }

    /** What stands for "during the whole pledge period" where EDTF has no word. */
    public static final String PLEDGE = "PLEDGE";

    public static final Timespan UNKNOWN = new Timespan(Kind.UNKNOWN, null, null, false);
    public static final Timespan WHOLE_PLEDGE = new Timespan(Kind.WHOLE_PLEDGE, null, null, false);
    public static final Timespan CONTINUING = new Timespan(Kind.INTERVAL, null, null, true);

    /**
     * @throws DateTimeException when the end cannot come after the start, or parts contradict each
     *     other
     */
    public Timespan {
        var fits =
                switch (kind) {
                    case DATE -> start != null && end == null && !openEnd;
                    case INTERVAL -> openEnd ? end == null : end != null;
                    case WHOLE_PLEDGE, UNKNOWN -> start == null && end == null && !openEnd;
                };
        if (!fits) {
            throw new DateTimeException("not a span: " + kind + " " + start + "/" + end);
        }
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            throw new DateTimeException("ends before it starts: " + start + "/" + end);
        }
    }

    public static Timespan on(PartialDate date) {
        return new Timespan(Kind.DATE, date, null, false);
    }

    public static Timespan between(@Nullable PartialDate start, PartialDate end) {
        return new Timespan(Kind.INTERVAL, start, end, false);
    }

    public static Timespan since(@Nullable PartialDate start) {
        return new Timespan(Kind.INTERVAL, start, null, true);
    }

    /**
     * @throws DateTimeException when the text is none of the forms above
     */
    public static Timespan parse(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (text.equals(PLEDGE)) {
            return WHOLE_PLEDGE;
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return on(PartialDate.parse(text));
        }
        var from = text.substring(0, slash);
        var to = text.substring(slash + 1);
        var start = from.isEmpty() || from.equals("..") ? null : PartialDate.parse(from);
        return to.equals("..") ? since(start) : between(start, PartialDate.parse(to));
    }

    public String edtf() {
        return switch (kind) {
            case UNKNOWN -> "";
            case WHOLE_PLEDGE -> PLEDGE;
            case DATE -> String.valueOf(start);
            case INTERVAL ->
                    (start == null ? (openEnd ? "" : "..") : start.edtf())
                            + "/"
                            + (end == null ? ".." : end.edtf());
        };
    }

    /** First possible day; null where nothing bounds it. */
    public @Nullable LocalDate earliest() {
        return start == null ? null : start.earliest();
    }

    /** Last possible day; null where nothing bounds it, as in an open interval. */
    public @Nullable LocalDate latest() {
        if (kind == Kind.DATE && start != null) {
            return start.latest();
        }
        return end == null ? null : end.latest();
    }

    /**
     * Did this fall within the days from {@code from} to {@code to} (both included)? (Rule 8.) A
     * date known to the year is within only when the whole year is; partly inside is POSSIBLE. An
     * interval of known ends is within as soon as some day of it surely is. Unknown spans are
     * POSSIBLE; what still goes on reaches every later period, so it is within.
     */
    public Overlap overlap(LocalDate from, LocalDate to) {
        if (kind == Kind.WHOLE_PLEDGE || (kind == Kind.INTERVAL && openEnd && start == null)) {
            return Overlap.YES;
        }
        if (kind == Kind.UNKNOWN) {
            return Overlap.POSSIBLE;
        }
        var first = earliest();
        var last = latest();
        if ((first != null && first.isAfter(to)) || (last != null && last.isBefore(from))) {
            return Overlap.NO;
        }
        if (kind == Kind.DATE) {
            boolean inside =
                    first != null && last != null && !first.isBefore(from) && !last.isAfter(to);
            return inside ? Overlap.YES : Overlap.POSSIBLE;
        }
        boolean startsInTime = !lastStart().isAfter(to);
        boolean endsInTime = openEnd || !firstEnd().isBefore(from);
        return startsInTime && endsInTime ? Overlap.YES : Overlap.POSSIBLE;
    }

    /** The last day on which an interval can have begun: not after its own end. */
    private LocalDate lastStart() {
        var begun = start == null ? LocalDate.MAX : start.latest();
        var ended = end == null ? LocalDate.MAX : end.latest();
        return begun.isBefore(ended) ? begun : ended;
    }

    /** The first day on which it can have ended: not before its own start. */
    private LocalDate firstEnd() {
        var begun = start == null ? LocalDate.MIN : start.earliest();
        var ended = end == null ? LocalDate.MIN : end.earliest();
        return begun.isAfter(ended) ? begun : ended;
    }

    @Override
    public String toString() {
        return edtf();
    }
}
