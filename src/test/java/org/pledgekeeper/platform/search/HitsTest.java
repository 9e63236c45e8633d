package org.pledgekeeper.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

class HitsTest {

    private final Hits hits = new Hits(Set.of("safe", "return", "éducation"));

    @Test
    void marksWordsAsTheyAreSpeltAndAPhraseAsOne() {
        assertThat(mark("Une éducation <b>")).containsExactly("Une ", "[éducation]", " <b>");
        assertThat(mark("A safe return, unsafe"))
                .containsExactly("A ", "[safe return]", ", unsafe");
    }

    @Test
    void losesNothingOfATextAndAddsNothing() {
        var text = "safe, return: éducation\nsafe";
        var again = hits.mark(LocalisedText.of(Language.EN, text).in(Language.EN)).segments();
        assertThat(String.join("", again.stream().map(Segment::text).toList())).isEqualTo(text);
    }

    @Test
    void showsWhereALongTextWasHitInTheLanguageThatWas() {
        var english = LocalisedText.of(Language.EN, "nothing here");
        var both =
                english.with(Language.FR, "mot ".repeat(100) + "éducation " + "mot ".repeat(100));
        var excerpt =
                hits.excerpt(
                                List.of(
                                        new Said(new UUID(0, 1), "title", english),
                                        new Said(new UUID(0, 1), "result", both)),
                                Language.EN)
                        .orElseThrow();
        assertThat(excerpt.part()).isEqualTo("result");
        assertThat(excerpt.language()).isEqualTo(Language.FR);
        assertThat(excerpt.segments())
                .anyMatch(each -> each.hit() && each.text().equals("éducation"));
        assertThat(excerpt.segments().toString().length()).isLessThan(500);
    }

    @Test
    void prefersTheReadersLanguage() {
        var text = new LocalisedText(Language.EN, Map.of("en", "safe", "es", "return"));
        var said = List.of(new Said(new UUID(0, 1), "note", text));
        assertThat(hits.excerpt(said, Language.ES).orElseThrow().language()).isEqualTo(Language.ES);
    }

    private List<String> mark(String text) {
        return hits.mark(LocalisedText.of(Language.EN, text).in(Language.EN)).segments().stream()
                .map(each -> each.hit() ? "[" + each.text() + "]" : each.text())
                .toList();
    }
}
