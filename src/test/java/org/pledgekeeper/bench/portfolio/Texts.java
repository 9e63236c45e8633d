package org.pledgekeeper.bench.portfolio;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Texts as the columns hold them: mostly in one language, some in two, few in all four. */
final class Texts {

    private static final List<Vocabulary> ALL =
            List.of(
                    Vocabulary.of("en"),
                    Vocabulary.of("fr"),
                    Vocabulary.of("es"),
                    Vocabulary.of("ar"));

    private final Dice dice;

    Texts(Dice dice) {
        this.dice = dice;
    }

    Vocabulary language() {
        return switch (dice.weighted("en", 45, "fr", 20, "es", 18, "ar", 17)) {
            case "en" -> ALL.get(0);
            case "fr" -> ALL.get(1);
            case "es" -> ALL.get(2);
            default -> ALL.get(3);
        };
    }

    String said(String kind, Vocabulary original) {
        return text(original, (vocabulary, chance) -> vocabulary.say(kind, chance));
    }

    String told(Vocabulary original) {
        return text(original, Vocabulary::paragraph);
    }

    private String text(Vocabulary original, BiFunction<Vocabulary, Dice, String> words) {
        var texts = new TreeMap<String, String>();
        texts.put(original.language(), words.apply(original, dice));
        int more = dice.chance(0.15) ? dice.chance(0.2) ? ALL.size() : 1 : 0;
        for (int each = 0; each < more; each++) {
            var other = more == 1 ? dice.any(ALL) : ALL.get(each);
            texts.computeIfAbsent(other.language(), language -> words.apply(other, dice));
        }
        return LocalisedTextColumn.write(
                new LocalisedText(new Language(original.language()), texts));
    }
}
