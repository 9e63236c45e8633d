package org.pledgekeeper.document.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Maps glyphs back to the letters that were written, so that search, copy and screen readers get
 * Arabic words and not shapes, and Latin words without ligatures. Shaped single letters become
 * their base letter; Arabic ligatures stay one character (taken apart, they would be read in the
 * wrong order); codes of private use, which the font gives to a shadda combined with another mark,
 * become the shadda.
 */
final class LetterMaps {

    private static final Pattern SECTION =
            Pattern.compile(
                    "(beginbfchar|beginbfrange)(.*?)(endbfchar|endbfrange)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<([0-9A-Fa-f]+)>");
    private static final Pattern LATIN_LIGATURES =
            Pattern.compile("\\s*<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*<([Ff][Bb]0[0-6])>\\s*");
    private static final COSName TO_UNICODE = COSName.TO_UNICODE;

    private LetterMaps() {}

    static void repair(PDDocument document) throws IOException {
        var done = new HashSet<COSStream>();
        for (var page : document.getPages()) {
            var resources = page.getResources();
            for (var name : resources.getFontNames()) {
                var fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
                var font = fonts == null ? null : fonts.getCOSDictionary(name);
                if (font != null && toUnicode(font) instanceof COSStream map && done.add(map)) {
                    repair(map);
                }
            }
        }
    }

    private static Object toUnicode(COSDictionary font) {
        return font.getDictionaryObject(TO_UNICODE);
    }

    private static void repair(COSStream map) throws IOException {
        String written;
        try (var in = map.createInputStream()) {
            written = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        var repaired = SECTION.matcher(written).replaceAll(LetterMaps::section);
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(repaired.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static String section(MatchResult section) {
        boolean range = section.group(1).equals("beginbfrange");
        var lines = new StringBuilder();
        for (var line : section.group(2).split("\n", -1)) {
            lines.append(line(line, range)).append('\n');
        }
        lines.setLength(lines.length() - 1);
        return Matcher.quoteReplacement(section.group(1) + lines + section.group(3));
    }

    /** The last code of a line is the text; what stands before it are glyph numbers. */
    private static String line(String line, boolean range) {
        var latin = range ? LATIN_LIGATURES.matcher(line) : null;
        if (latin != null && latin.matches()) {
            return latinLigatures(latin);
        }
        var codes = CODE.matcher(line);
        int index = 0;
        var repaired = new StringBuilder();
        int from = 0;
        while (codes.find()) {
            boolean text = index++ >= (range ? 2 : 1);
            if (text) {
                repaired.append(line, from, codes.start(1)).append(letters(codes.group(1)));
                from = codes.end(1);
            }
        }
        return repaired.append(line.substring(from)).toString();
    }

    /** Ligatures of consecutive glyphs: each gets letters of its own. */
    private static String latinLigatures(Matcher line) {
        int glyphs = Integer.parseInt(line.group(2), 16) - Integer.parseInt(line.group(1), 16) + 1;
        int first = Integer.parseInt(line.group(3), 16);
        return IntStream.range(first, first + glyphs)
                .mapToObj(code -> "<" + letters("%04X".formatted(code)) + ">")
                .collect(
                        Collectors.joining(
                                " ", "<%s> <%s> [".formatted(line.group(1), line.group(2)), "]"));
    }

    static String letters(String hex) {
        if (hex.length() != 4) {
            return hex;
        }
        int code = Integer.parseInt(hex, 16);
        if (code >= 0xFB00 && code <= 0xFB06) {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            Normalizer.normalize(String.valueOf((char) code), Normalizer.Form.NFKC)
                                    .getBytes(StandardCharsets.UTF_16BE));
        }
        if (code >= 0xE000 && code <= 0xF8FF) {
            return "0651";
        }
        boolean shape = (code >= 0xFB50 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
        var base =
                shape
                        ? Normalizer.normalize(String.valueOf((char) code), Normalizer.Form.NFKC)
                        : "";
        return base.length() == 1
                ? "%04X".formatted((int) base.charAt(0)).toUpperCase(Locale.ROOT)
                : hex;
    }
}
