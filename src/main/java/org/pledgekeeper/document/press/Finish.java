package org.pledgekeeper.document.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What the formatter leaves undone: links say where they lead, letters copied from the page are the
 * letters that were written, the metadata is complete, and the id comes from the content.
 */
final class Finish {

    private Finish() {}

    static byte[] finish(byte[] pdf, Imprint imprint) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            describeLinks(document);
            LetterMaps.repair(document);
            date(document, imprint);
            document.getDocumentCatalog().setLanguage(imprint.language());
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(Xmp.packet(imprint));
            document.getDocumentCatalog().setMetadata(metadata);
            identify(document, imprint.fingerprint());
            var finished = new ByteArrayOutputStream(pdf.length + 4096);
            document.save(finished);
            return finished.toByteArray();
        }
    }

    /** The words stand at the structure element of the link; readers want them at the link too. */
    private static void describeLinks(PDDocument document) throws IOException {
        var tree = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        var elements = new HashMap<Integer, COSDictionary>();
        collect(tree, elements);
        for (var page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                    var element = elements.get(link.getStructParent());
                    var words = element == null ? null : element.getString(COSName.ALT);
                    if (words != null) {
                        link.setContents(words);
                    }
                }
            }
        }
    }

    private static void collect(PDNumberTreeNode node, Map<Integer, COSDictionary> elements)
            throws IOException {
        var numbers = node.getNumbers();
        if (numbers != null) {
            numbers.forEach(
                    (number, value) -> {
                        if (value instanceof PDParentTreeValue parent
                                && parent.getCOSObject() instanceof COSDictionary element) {
                            elements.put(number, element);
                        }
                    });
        }
        var kids = node.getKids();
        if (kids != null) {
            for (var kid : kids) {
                collect(kid, elements);
            }
        }
    }

    private static void date(PDDocument document, Imprint imprint) {
        var at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(imprint.at().toEpochMilli());
        at.set(Calendar.MILLISECOND, 0);
        var information = document.getDocumentInformation();
        information.setCreationDate(at);
        information.setModificationDate(at);
    }

    private static void identify(PDDocument document, String fingerprint) {
        var bytes = HexFormat.of().parseHex(fingerprint.substring(0, 32));
        var id = new COSArray();
        id.add(new COSString(bytes));
        id.add(new COSString(bytes));
        document.getDocument().getTrailer().setItem(COSName.ID, id);
    }
}
