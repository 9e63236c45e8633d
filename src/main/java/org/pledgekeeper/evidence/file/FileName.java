package org.pledgekeeper.evidence.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file: as its owner knows it, in any script, without what could fool a reader or a
 * computer. It is never used as a path on our side.
 */
record FileName(String text) {

    private static final int LONGEST = 150;
    private static final Pattern DIRECTIONS =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern MEANT_FOR_COMPUTERS = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern HEAP_OF_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /**
     * @param sent whatever the browser sent, even a whole path
     */
    static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = Normalizer.normalize(last, Normalizer.Form.NFC);
        name = DIRECTIONS.matcher(name).replaceAll("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = MEANT_FOR_COMPUTERS.matcher(name).replaceAll("_");
        name = HEAP_OF_MARKS.matcher(name).replaceAll("$1");
        name = name.replaceAll("\\p{Zs}+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return new FileName(shortened(name.isEmpty() ? "file" : name));
    }

    /** The end is kept, which says what kind of file it is. */
    private static String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }

    /** In lower case, empty where there is none. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** As RFC 6266 has it: for every browser, and in letters of ASCII for very old ones. */
    String disposition() {
        var plain = text.replaceAll("[^\\x20-\\x7E]", "_").replaceAll("[%\";]", "_");
        var coded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (each & 0xFF);
            if (letter < 0x80 && Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0) {
                coded.append(letter);
            } else {
                coded.append('%').append(String.format("%02X", each & 0xFF));
            }
        }
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, coded);
    }
}
