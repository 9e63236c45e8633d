package org.pledgekeeper.action.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.action.history.WordDiff.Fate;
import org.pledgekeeper.action.history.WordDiff.Piece;

/** What became of a text, word by word. */
class WordDiffTest {

    @Test
    void marksTheWordsThatChangedAndNoOthers() {
        assertThat(WordDiff.between("We met in Hul, in May.", "We met in Hull, in May 2022."))
                .containsExactly(
                        new Piece(Fate.STAYED, "We met in "),
                        new Piece(Fate.REMOVED, "Hul"),
                        new Piece(Fate.ADDED, "Hull"),
                        new Piece(Fate.STAYED, ", in May"),
                        new Piece(Fate.ADDED, " 2022"),
                        new Piece(Fate.STAYED, "."));
    }

    @Test
    void arabicWordsStayWhole() {
        assertThat(WordDiff.between("اجتمعنا في حلب", "اجتمعنا في عمّان"))
                .containsExactly(
                        new Piece(Fate.STAYED, "اجتمعنا في "),
                        new Piece(Fate.REMOVED, "حلب"),
                        new Piece(Fate.ADDED, "عمّان"));
    }

    @Test
    void whatStayedAndWasRemovedIsTheOldTextWhateverTheTexts() {
        var random = new Random(17);
        for (int i = 0; i < 500; i++) {
            var before = someText(random);
            var after = someText(random);
            var pieces = WordDiff.between(before, after);
            assertThat(without(Fate.ADDED, pieces)).isEqualTo(before);
            assertThat(without(Fate.REMOVED, pieces)).isEqualTo(after);
        }
    }

    private static String someText(Random random) {
        return random.ints(random.nextInt(12), 0, 5)
                .mapToObj(word -> "a b  c\nd".substring(word, word + 2))
                .collect(Collectors.joining());
    }

    private static String without(Fate fate, List<Piece> pieces) {
        return pieces.stream()
                .filter(each -> each.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
