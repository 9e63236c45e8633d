package org.pledgekeeper.document;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pledgekeeper.document.press.Glyphs;

/**
 * What people wrote, made fit for print: no direction overrides, no characters XML refuses, a
 * visible placeholder for what no font can show, and places to break for words longer than a line.
 */
final class PrintableText {

    private static final String BREAK = "\u200B";
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD\\u2060\\u200E\\u200F\\u061C]"
                            + "|[\\uFE00-\\uFE0F]|[\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Pattern LONG_RUN = Pattern.compile("[^\\s\\u200B-\\u200D]{30}");
    private static final Pattern ADDRESS_JOINT = Pattern.compile("([/?&=\\-_.#%])(?=.)");

    private PrintableText() {}

    static String clean(String text) {
        var composed = UNPRINTABLE.matcher(text).replaceAll("");
        return LONG_RUN.matcher(printable(composed)).replaceAll("$0" + BREAK);
    }

    /** One placeholder for what a reader sees as one sign, be it made of many characters. */
    private static String printable(String text) {
        if (text.codePoints().allMatch(PrintableText::shown)) {
            return text;
        }
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        var printable = new StringBuilder();
        for (int from = signs.first(), to = signs.next();
                to != BreakIterator.DONE;
                from = to, to = signs.next()) {
            var sign = text.substring(from, to);
            printable.append(
                    sign.codePoints().allMatch(PrintableText::shown) ? sign : Glyphs.PLACEHOLDER);
        }
        return printable.toString();
    }

    private static boolean shown(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || (codePoint >= 0x200B && codePoint <= 0x200D)
                || Glyphs.cover(codePoint);
    }

    /** An address as shown: the same characters, with places where a line may break. */
    static String address(String address) {
        return ADDRESS_JOINT.matcher(clean(address)).replaceAll("$1" + BREAK);
    }

    /** The beginning of a long text, for the contents and the outline. */
    static String shortened(String text) {
        var line = text.replace(BREAK, "").replaceAll("\\s+", " ");
        if (line.length() <= 88) {
            return line;
        }
        int space = line.lastIndexOf(' ', 84);
        return line.substring(0, space > 44 ? space : 84).replaceAll("[\\s,;:.،؛]+$", "") + "…";
    }
}
