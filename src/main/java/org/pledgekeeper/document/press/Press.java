package org.pledgekeeper.document.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.util.MimeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns XSL formatting objects into a finished PDF. One factory serves the whole process; it is
 * made at the first document, because it reads six fonts.
 */
@Component
public class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final Supplier<FopFactory> factory = SingletonSupplier.of(Press::factory);
    private final EventListener events;

    public Press() {
        this(Press::report);
    }

    /** Lets a test hear what the formatter complains of. */
    public Press(EventListener events) {
        this.events = events;
    }

    public byte[] print(String formattingObjects, Imprint imprint) {
        try {
            var agent = factory.get().newFOUserAgent();
            agent.setTitle(imprint.title());
            agent.setAuthor(imprint.author());
            agent.setSubject(imprint.subject());
            agent.setCreator("Pledgekeeper");
            agent.setProducer("Pledgekeeper, Apache FOP");
            agent.setCreationDate(Date.from(imprint.at()));
            agent.getEventBroadcaster().addEventListener(events);
            var pdf = new ByteArrayOutputStream();
            var fop = factory.get().newFop(MimeConstants.MIME_PDF, agent, pdf);
            var reader = parsers().newSAXParser().getXMLReader();
            reader.setContentHandler(new Embedding(fop.getDefaultHandler()));
            reader.parse(new InputSource(new StringReader(formattingObjects)));
            return Finish.finish(pdf.toByteArray(), imprint);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the document could not be printed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FopFactory factory() {
        var configuration = new ByteArrayInputStream(BundledFonts.read("fonts/press.xconf"));
        try {
            return new FopConfParser(configuration, BundledFonts.BASE, new BundledFonts())
                    .getFopFactoryBuilder()
                    .build();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No DTD, so no entity, so nothing to fetch and nothing to blow up. */
    private static SAXParserFactory parsers() throws SAXException, ParserConfigurationException {
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers;
    }

    private static void report(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            LOG.warn("{}", EventFormatter.format(event));
        }
    }
}
