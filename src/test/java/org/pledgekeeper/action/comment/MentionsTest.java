package org.pledgekeeper.action.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.action.comment.Mentions.Person;
import org.pledgekeeper.platform.Refusal;

/** Whom a text calls. */
class MentionsTest {

    private static final Person AMAL = new Person(UUID.randomUUID(), "Amal Haddad");
    private static final Person JOSE = new Person(UUID.randomUUID(), "José Ruiz");
    private static final Person JO = new Person(UUID.randomUUID(), "Jo");
    private static final Person JO_ANN = new Person(UUID.randomUUID(), "Jo Ann Ruiz");
    private static final Person LAYLA = new Person(UUID.randomUUID(), "ليلى حدّاد");
    private static final List<Person> ALL = List.of(AMAL, JOSE, JO, JO_ANN, LAYLA);

    private static Set<UUID> called(String text) {
        return Mentions.in(text, Set.of(), ALL);
    }

    @Test
    void aNameMeansWhomItNamesWhateverItsCapitalsAndAccents() {
        assertThat(called("@Amal Haddad, do you know?")).containsExactly(AMAL.id());
        assertThat(called("Ask @JOSE please")).containsExactly(JOSE.id());
        assertThat(called("(@haddad)")).containsExactly(AMAL.id());
        assertThat(called("هل تعرفين يا @ليلى؟")).containsExactly(LAYLA.id());
    }

    @Test
    void theLongestWholeNameWins() {
        assertThat(called("@Jo Ann Ruiz knows")).containsExactly(JO_ANN.id());
        assertThat(called("@Jo knows")).containsExactly(JO.id());
    }

    @Test
    void anAddressOfMailAndAStrangerCallNobody() {
        assertThat(called("write to amal@haddad.example or @nobody")).isEmpty();
    }

    @Test
    void whatCouldMeanTwoIsAskedBackUnlessOneIsTicked() {
        assertThatThrownBy(() -> called("@Ruiz, when was it?"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.arguments())
                                        .containsExactly("José Ruiz, Jo Ann Ruiz"));
        assertThat(Mentions.in("@Ruiz, when was it?", Set.of(JOSE.id()), ALL))
                .containsExactly(JOSE.id());
    }

    @Test
    void whoCannotSeeTheActionCannotBeTicked() {
        assertThat(Mentions.in("Hello", Set.of(UUID.randomUUID()), ALL)).isEmpty();
    }
}
