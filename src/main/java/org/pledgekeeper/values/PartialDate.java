package org.pledgekeeper.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, perhaps its month, perhaps its day. Reads and writes EDTF
 * (ISO 8601-2) level 1. Nothing unknown is ever padded: a date known to the year covers that whole
 * year.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day, Certainty certainty)
        implements Comparable<PartialDate> {

    /** How sure the writer was: as said, about then ({@code ~}), or doubtful ({@code ?}). */
    public enum Certainty {
        EXACT(""),
        APPROXIMATE("~"),
        UNCERTAIN("?");

        private final String mark;

        Certainty(String mark) {
            this.mark = mark;
        }
    }

    private static final Comparator<PartialDate> IN_ORDER =
            Comparator.comparing(PartialDate::earliest)
                    .thenComparing(PartialDate::latest, Comparator.reverseOrder())
                    .thenComparing(PartialDate::certainty);

    private static final Pattern EDTF =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?])?");

    /**
     * @throws DateTimeException when there is no such date, or a day without its month
     */
    public PartialDate {
        if (year < 1800 || year > 2200) {
            throw new DateTimeException("year out of range: " + year);
        }
        if (month == null && day != null) {
            throw new DateTimeException("a day needs its month");
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null, Certainty.EXACT);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null, Certainty.EXACT);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Certainty.EXACT);
    }

    /**
     * @throws DateTimeException when the text is not an EDTF level 1 date
     */
    public static PartialDate parse(String edtf) {
        var match = EDTF.matcher(edtf);
        if (!match.matches()) {
            throw new DateTimeException("not a date: " + edtf);
        }
        var certainty = Certainty.EXACT;
        for (var each : Certainty.values()) {
            if (!each.mark.isEmpty() && each.mark.equals(match.group(4))) {
                certainty = each;
            }
        }
        return new PartialDate(
                Integer.parseInt(match.group(1)),
                number(match.group(2)),
                number(match.group(3)),
                certainty);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The first day that this date may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that this date may be. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null
                ? YearMonth.of(year, month).atEndOfMonth()
                : LocalDate.of(year, month, day);
    }

    public String edtf() {
        var text = new StringBuilder("%04d".formatted(year));
        if (month != null) {
            text.append("-%02d".formatted(month));
        }
        if (day != null) {
            text.append("-%02d".formatted(day));
        }
        return text.append(certainty.mark).toString();
    }

    /**
     * By first possible day; of two that begin alike the vaguer comes first, of two that mean the
     * same days the surer.
     */
    @Override
    public int compareTo(PartialDate other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return edtf();
    }
}
