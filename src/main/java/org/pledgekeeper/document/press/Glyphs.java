package org.pledgekeeper.document.press;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;

/** Which characters the bundled fonts can show. What they cannot, is replaced before printing. */
public final class Glyphs {

    /** Stands visibly where a character could not be printed. */
    public static final String PLACEHOLDER = "\uFFFD";

    private static final Set<Integer> SEEN = seen(BundledFonts.characters());

    private Glyphs() {}

    private static Set<Integer> seen(List<CmapLookup> fonts) {
        var seen = new HashSet<Integer>();
        for (int each = 0x20; each <= 0xFFFF; each++) {
            int code = each;
            if (fonts.stream().anyMatch(font -> font.getGlyphId(code) != 0)) {
                seen.add(code);
            }
        }
        return seen;
    }

    public static boolean cover(int codePoint) {
        return SEEN.contains(codePoint);
    }
}
