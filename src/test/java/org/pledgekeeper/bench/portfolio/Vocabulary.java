package org.pledgekeeper.bench.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes texts of one language out of its list of words; the first words of a list are the usual
 * ones.
 */
final class Vocabulary {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final String language;
    private final Map<String, List<String>> words;

    private Vocabulary(String language, Map<String, List<String>> words) {
        this.language = language;
        this.words = words;
    }

    static Vocabulary of(String language) {
        try {
            var list = new ClassPathResource("bench/" + language + ".txt");
            return new Vocabulary(
                    language,
                    list.getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split(":", 2))
                            .collect(
                                    Collectors.toMap(
                                            line -> line[0],
                                            line -> List.of(line[1].strip().split(" \\| ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return language;
    }

    String say(String kind, Dice dice) {
        return filled(dice.often(words.get(kind)), dice);
    }

    /** From one sentence, as most write, to a page. */
    String paragraph(Dice dice) {
        var text = new StringBuilder(say("pattern", dice));
        for (int more = dice.skewed(9); more > 0; more--) {
            text.append(more % 3 == 2 ? "\n" : " ").append(say("pattern", dice));
        }
        return text.toString();
    }

    private String filled(String pattern, Dice dice) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        var text = new StringBuilder();
        var slots = SLOT.matcher(pattern);
        int from = 0;
        while (slots.find()) {
            text.append(pattern, from, slots.start());
            var name = slots.group(1);
            text.append(
                    name.equals("town")
                            ? Towns.name(dice.skewed(Towns.MANY), language.equals("ar"))
                            : say(name, dice));
            from = slots.end();
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
