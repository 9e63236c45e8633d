package org.pledgekeeper.action.comment;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pledgekeeper.platform.Refusal;

/**
 * Whom a text calls: those who were ticked, and those named by @ where the name means exactly one
 * of those who can see the action. The whole name wins over one word of it; capitals and accents do
 * not matter; an address of e-mail calls nobody.
 */
final class Mentions {

    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._-])@(?=[\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("^[\\p{L}\\p{N}'’-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Mentions() {}

    /** Somebody who can see the action. */
    record Person(UUID id, String name) {}

    /**
     * @throws Refusal when a name could mean several, and none of them is ticked
     */
    static Set<UUID> in(String text, Collection<UUID> ticked, List<Person> people) {
        var called = new LinkedHashSet<UUID>();
        people.stream().map(Person::id).filter(ticked::contains).forEach(called::add);
        var folded = fold(text);
        var at = AT.matcher(folded);
        while (at.find()) {
            var named = named(folded.substring(at.end()), people);
            if (named.size() == 1) {
                called.add(named.get(0).id());
            } else if (named.stream().map(Person::id).noneMatch(called::contains)
                    && !named.isEmpty()) {
                throw new Refusal("comment.mention-ambiguous", "text", names(named));
            }
        }
        return called;
    }

    private static List<Person> named(String rest, List<Person> people) {
        int longest =
                people.stream()
                        .map(each -> fold(each.name()))
                        .filter(name -> begins(rest, name))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        if (longest > 0) {
            var whole = rest.substring(0, longest);
            return people.stream().filter(each -> fold(each.name()).equals(whole)).toList();
        }
        var word = WORD.matcher(rest);
        return word.find()
                ? people.stream().filter(each -> words(each).contains(word.group())).toList()
                : List.of();
    }

    private static boolean begins(String rest, String name) {
        return rest.startsWith(name)
                && (rest.length() == name.length()
                        || !Character.isLetterOrDigit(rest.codePointAt(name.length())));
    }

    private static List<String> words(Person person) {
        return SPACES.splitAsStream(fold(person.name())).toList();
    }

    private static String names(List<Person> people) {
        return String.join(", ", people.stream().map(Person::name).toList());
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
