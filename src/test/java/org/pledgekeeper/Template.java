package org.pledgekeeper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * A template as Thymeleaf's own parser sees it: its tags, their attributes, and the texts between
 * them.
 */
record Template(List<String> elements, List<Attribute> attributes, List<String> texts) {

    record Attribute(String element, String name, String value) {

        @Override
        public String toString() {
            return "<%s %s=\"%s\">".formatted(element, name, value);
        }
    }

    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

    static Template read(Path file) {
        var reading = new Reading();
        try {
            new MarkupParser(configuration(file))
                    .parse(COMMENT.matcher(Sources.text(file)).replaceAll(""), reading);
        } catch (ParseException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return new Template(reading.elements, reading.attributes, reading.texts);
    }

    private static ParseConfiguration configuration(Path file) {
        var configuration =
                file.toString().endsWith(".html")
                        ? ParseConfiguration.htmlConfiguration()
                        : ParseConfiguration.xmlConfiguration();
        configuration.setElementBalancing(ParseConfiguration.ElementBalancing.NO_BALANCING);
        return configuration;
    }

    List<String> valuesOf(String attribute) {
        return attributes.stream()
                .filter(each -> each.name().equals(attribute))
                .map(Attribute::value)
                .toList();
    }

    private static final class Reading extends AbstractMarkupHandler {

        private final List<Attribute> attributes = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> elements = new ArrayList<>();

        @Override
        public void handleOpenElementStart(
                char[] buffer, int nameOffset, int nameLen, int line, int col) {
            elements.add(new String(buffer, nameOffset, nameLen));
        }

        @Override
        public void handleStandaloneElementStart(
                char[] buffer, int nameOffset, int nameLen, boolean minimized, int line, int col) {
            elements.add(new String(buffer, nameOffset, nameLen));
        }

        @Override
        public void handleAttribute(
                char[] buffer,
                int nameOffset,
                int nameLen,
                int nameLine,
                int nameCol,
                int operatorOffset,
                int operatorLen,
                int operatorLine,
                int operatorCol,
                int valueContentOffset,
                int valueContentLen,
                int valueOuterOffset,
                int valueOuterLen,
                int valueLine,
                int valueCol) {
            attributes.add(
                    new Attribute(
                            elements.get(elements.size() - 1),
                            new String(buffer, nameOffset, nameLen),
                            new String(buffer, valueContentOffset, valueContentLen)));
        }

        @Override
        public void handleText(char[] buffer, int offset, int len, int line, int col) {
            texts.add(new String(buffer, offset, len));
        }
    }
}
