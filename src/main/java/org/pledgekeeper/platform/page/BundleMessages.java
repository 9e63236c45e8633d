package org.pledgekeeper.platform.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All sentences of the interface, from {@code messages/<module>_<language>.properties}, formatted
 * by ICU: its plurals know all forms of Arabic. A text put into a right-to-left sentence is
 * isolated, so that a Latin name cannot turn the words around it.
 */
@Component("messageSource")
class BundleMessages extends AbstractMessageSource {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char EITHER = '\u2068';
    private static final char END = '\u2069';

    private final Map<String, Map<String, String>> sentences = new HashMap<>();

    BundleMessages() {
        Language.INTERFACE.forEach(language -> sentences.put(language.tag(), read(language.tag())));
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:messages/*_" + language + ".properties")) {
                entries(file)
                        .forEach(
                                (key, text) -> {
                                    if (all.put((String) key, (String) text) != null) {
                                        throw new IllegalStateException(
                                                "two bundles say " + key + " in " + language);
                                    }
                                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties entries(Resource file) throws IOException {
        var found = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            found.load(reader);
        }
        return found;
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] facts, @Nullable Locale locale) {
        var asked = locale == null ? Locale.ENGLISH : locale;
        var known = sentences.getOrDefault(asked.getLanguage(), sentences.get("en"));
        var sentence = known == null || code == null ? null : known.get(code);
        return sentence == null
                ? null
                : new MessageFormat(sentence, ULocale.forLocale(asked))
                        .format(isolated(resolveArguments(facts, asked), asked));
    }

    private static Object[] isolated(Object[] facts, Locale locale) {
        if (!new Language(locale.getLanguage()).rightToLeft()) {
            return facts;
        }
        var safe = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            safe[i] =
                    facts[i] instanceof CharSequence text && text.length() > 0
                            ? opening(text) + text.toString() + END
                            : facts[i];
        }
        return safe;
    }

    /**
     * The direction of its first letter, even of one that is isolated already: the browser would
     * not look there, and turn "from – to" around.
     */
    private static char opening(CharSequence text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .flatMap(BundleMessages::isolate)
                .findFirst()
                .orElse(EITHER);
    }

    private static Stream<Character> isolate(byte direction) {
        return switch (direction) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Stream.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Stream.of(RIGHT_TO_LEFT);
            default -> Stream.empty();
        };
    }
}
