package org.pledgekeeper.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.Wording;

/**
 * The words of a page that a search hit, as they are spelt there: "éducation" where "education" was
 * typed.
 */
public final class Hits {

    public static final Hits NONE = new Hits(Set.of());

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What may stand between two hits that are shown as one. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}’']{1,2}");

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    private final Set<String> words;

    Hits(Set<String> words) {
        this.words = words;
    }

    public boolean in(String text) {
        return WORD.matcher(text).results().anyMatch(word -> words.contains(word.group()));
    }

    /** The whole of a text as a reader gets to see it. */
    public Marked mark(Wording text) {
        return new Marked(text.language(), pieces(text.text()));
    }

    private List<Segment> pieces(String text) {
        var segments = new ArrayList<Segment>();
        int end = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            if (words.contains(word.group())) {
                add(segments, text.substring(end, word.start()), word.group());
                end = word.end();
            }
        }
        if (end < text.length()) {
            segments.add(new Segment(text.substring(end), false));
        }
        return List.copyOf(segments);
    }

    /** Neighbours become one mark, so that a phrase reads as one. */
    private static void add(List<Segment> segments, String between, String hit) {
        if (!segments.isEmpty() && GAP.matcher(between).matches()) {
            var last = segments.remove(segments.size() - 1);
            segments.add(new Segment(last.text() + between + hit, true));
            return;
        }
        if (!between.isEmpty()) {
            segments.add(new Segment(between, false));
        }
        segments.add(new Segment(hit, true));
    }

    /** The first of these texts that was hit, in the reader's language if that one was. */
    public Optional<Excerpt> excerpt(List<Said> texts, Language reader) {
        return texts.stream().flatMap(said -> excerpt(said, reader).stream()).findFirst();
    }

    private Optional<Excerpt> excerpt(Said said, Language reader) {
        var texts = said.texts().texts();
        return Stream.concat(
                        Stream.of(reader.tag()).filter(texts::containsKey), texts.keySet().stream())
                .filter(tag -> in(texts.getOrDefault(tag, "")))
                .findFirst()
                .map(
                        tag ->
                                new Excerpt(
                                        said.part(),
                                        new Language(tag),
                                        around(texts.getOrDefault(tag, ""))));
    }

    private List<Segment> around(String text) {
        int hit =
                WORD.matcher(text)
                        .results()
                        .filter(word -> words.contains(word.group()))
                        .mapToInt(word -> word.start())
                        .findFirst()
                        .orElse(0);
        int from = hit <= BEFORE ? 0 : text.indexOf(' ', hit - BEFORE) + 1;
        from = from > hit ? hit : from;
        int blank = from + LENGTH >= text.length() ? -1 : text.lastIndexOf(' ', from + LENGTH);
        int to = from + LENGTH >= text.length() ? text.length() : Math.max(blank, hit + 1);
        return pieces(
                (from == 0 ? "" : "… ")
                        + text.substring(from, to)
                        + (to < text.length() ? " …" : ""));
    }
}
