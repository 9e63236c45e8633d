package org.pledgekeeper.document.press;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Keeps codes such as 5.a.1 in their order among right-to-left words. A sentence carries the code
 * between two marks that are no characters; on their way to the formatter the marks become an
 * embedding, and vanish where only plain text may stand. The fonts have no glyph for Unicode's own
 * direction marks, and the formatter prints those.
 */
public final class Embedding extends XMLFilterImpl {

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String SPAN = "bidi-override";

    private boolean plain;

    Embedding(ContentHandler formatter) {
        setContentHandler(formatter);
    }

    public static String leftToRight(String code) {
        return OPEN + code + CLOSE;
    }

    /** The same words where nothing can be embedded: metadata, for one. */
    public static String without(String text) {
        return text.replaceAll("[" + OPEN + CLOSE + "\u2066-\u2069]", "");
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes given)
            throws SAXException {
        plain = name.equals("bookmark-title") || uri.endsWith("svg");
        var attributes = new AttributesImpl(given);
        for (int i = 0; i < attributes.getLength(); i++) {
            attributes.setValue(i, without(attributes.getValue(i)));
        }
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        int from = start;
        for (int at = start; at < start + length; at++) {
            if (letters[at] == OPEN || letters[at] == CLOSE || isolates(letters[at])) {
                super.characters(letters, from, at - from);
                from = at + 1;
                mark(letters[at]);
            }
        }
        super.characters(letters, from, start + length - from);
    }

    /** What keeps names in order on a web page; no font has a glyph for them. */
    private static boolean isolates(char letter) {
        return letter >= '\u2066' && letter <= '\u2069';
    }

    private void mark(char mark) throws SAXException {
        if (plain || isolates(mark)) {
            return;
        }
        if (mark == OPEN) {
            var embed = new AttributesImpl();
            embed.addAttribute("", "unicode-bidi", "unicode-bidi", "CDATA", "embed");
            embed.addAttribute("", "direction", "direction", "CDATA", "ltr");
            super.startElement(FO, SPAN, "fo:" + SPAN, embed);
        } else {
            super.endElement(FO, SPAN, "fo:" + SPAN);
        }
    }
}
