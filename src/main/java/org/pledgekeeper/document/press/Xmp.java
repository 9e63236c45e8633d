package org.pledgekeeper.document.press;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** The metadata packet of PDF/A-2a and PDF/UA-1: the same facts as in the document information. */
final class Xmp {

    private static final String PACKET =
            new String(BundledFonts.read("fonts/packet.xmp"), StandardCharsets.UTF_8);

    private Xmp() {}

    static byte[] packet(Imprint imprint) {
        return PACKET.replace("@language@", escape(imprint.language()))
                .replace("@date@", imprint.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("@title@", escape(imprint.title()))
                .replace("@author@", escape(imprint.author()))
                .replace("@subject@", escape(imprint.subject()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }
}
