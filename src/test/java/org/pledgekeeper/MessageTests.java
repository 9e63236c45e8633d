package org.pledgekeeper;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four languages say the same things, completely and correctly formed. */
class MessageTests {

    private static final Map<String, String> ENGLISH = Bundles.in("en");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void everyLanguageSaysWhatEnglishSays(String language) {
        for (var file : Sources.under(Bundles.FOLDER, "_en.properties")) {
            var name = file.getFileName().toString().replace("_en.", "_" + language + ".");
            assertThat(Bundles.sentences(file.resolveSibling(name)).keySet())
                    .as("keys of %s", name)
                    .containsExactlyInAnyOrderElementsOf(Bundles.sentences(file).keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void noLanguageLeavesOutAFact(String language) {
        assertThat(Bundles.in(language))
                .allSatisfy(
                        (key, sentence) ->
                                assertThat(facts(sentence))
                                        .as("%s in %s", key, language)
                                        .containsAll(facts(ENGLISH.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everySentenceCanBeSaid(String language) {
        assertThat(Bundles.in(language))
                .allSatisfy(
                        (key, sentence) -> {
                            assertThat(sentence).as(key).isNotBlank().isEqualTo(sentence.strip());
                            assertThat(sentence.replace("''", ""))
                                    .as("an apostrophe is written ’ or '' in %s", key)
                                    .doesNotContain("'");
                            assertThat(new MessageFormat(sentence, new ULocale(language)))
                                    .isNotNull();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyPluralHasAllFormsOfItsLanguage(String language) {
        var forms = PluralRules.forLocale(new ULocale(language)).getKeywords();
        assertThat(Bundles.in(language))
                .allSatisfy(
                        (key, sentence) ->
                                assertThat(plurals(new MessagePattern(sentence)))
                                        .as("%s in %s", key, language)
                                        .allSatisfy(found -> assertThat(found).containsAll(forms)));
    }

    @Test
    void everySentenceIsUsed() {
        assertThat(ENGLISH.keySet().stream().filter(Bundles.mentioned().negate())).isEmpty();
    }

    private static Set<String> facts(String sentence) {
        var pattern = new MessagePattern(sentence);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(Collectors.toSet());
    }

    /** The forms that each plural of a sentence offers, {@code =0} and the like aside. */
    private static List<Set<String>> plurals(MessagePattern pattern) {
        var found = new ArrayList<Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                found.add(forms(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            }
            if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }
}
