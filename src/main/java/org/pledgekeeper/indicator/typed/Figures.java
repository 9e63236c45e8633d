package org.pledgekeeper.indicator.typed;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in the digits of any script, with a point or a comma before at most two decimals: a
 * sign before three digits could as well separate thousands, and is not guessed at.
 */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private Figures() {}

    /** Null where it is no number. */
    static @Nullable BigDecimal number(String typed) {
        var digits = latin(typed);
        return NUMBER.matcher(digits).matches() ? new BigDecimal(digits.replace(',', '.')) : null;
    }

    /** Null where it is no short number without decimals. */
    static @Nullable Integer whole(String typed) {
        var digits = latin(typed);
        return WHOLE.matcher(digits).matches() ? Integer.valueOf(digits) : null;
    }

    private static String latin(String typed) {
        var digits = new StringBuilder();
        typed.strip().codePoints().forEach(point -> digits.appendCodePoint(latin(point)));
        return digits.toString();
    }

    private static int latin(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        return switch (point) {
            case '٫' -> '.';
            case '−' -> '-';
            default -> point;
        };
    }
}
