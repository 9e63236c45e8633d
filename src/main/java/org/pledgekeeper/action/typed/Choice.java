package org.pledgekeeper.action.typed;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;

/** Reads what can only be chosen: whatever else arrives was not sent by our form. */
public final class Choice {

    private Choice() {}

    public static <E extends Enum<E>> E of(Class<E> words, String name, E otherwise) {
        for (var each : words.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    public static <E extends Enum<E>> @Nullable E ofAny(Class<E> words, String name) {
        for (var each : words.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    public static @Nullable Language language(String tag, @Nullable Language otherwise) {
        try {
            return tag.isBlank() ? otherwise : new Language(tag);
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }

    /** Numbers may be typed in the digits of any script. */
    public static String latinDigits(String typed) {
        return typed.codePoints()
                .map(
                        point ->
                                Character.isDigit(point)
                                        ? '0' + Character.digit(point, 10)
                                        : point == '٫' ? '.' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
