package org.pledgekeeper.platform.sheet;

import java.util.regex.Pattern;

/**
 * A text that stays a text: spreadsheet programs take a cell that begins like a formula for one,
 * and a formula can call out or read other files. Marks of direction and blanks before it do not
 * keep them from it, nor do the full-width forms of the signs.
 */
final class SafeText {

    private static final Pattern FORMULA =
            Pattern.compile(
                    "^[\\p{Cf}\\p{Z}\\p{Cc}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212].*|^[\\p{Cc}].*",
                    Pattern.DOTALL);

    private SafeText() {}

    /** As OWASP advises, with an apostrophe before it. */
    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
