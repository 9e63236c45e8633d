package org.pledgekeeper.platform.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database, which alone knows stems and accents, for the words of a shown page that a
 * search hit: once a page, and never for what is not shown.
 */
@Component
public class HitsQuery {

    private static final int MOST = 5000;

    private final JdbcClient jdbc;

    HitsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Hits of(String typed, Collection<Said> texts) {
        var words =
                texts.stream()
                        .flatMap(said -> said.texts().texts().values().stream())
                        .flatMap(HitsQuery::words)
                        .distinct()
                        .limit(MOST)
                        .toArray(String[]::new);
        var hit =
                jdbc.sql("select unnest(words_that_hit(:typed, :words))")
                        .param("typed", typed)
                        .param("words", words)
                        .query(String.class)
                        .list();
        return new Hits(new HashSet<>(hit));
    }

    private static Stream<String> words(String text) {
        return Hits.WORD.matcher(text).results().map(word -> word.group());
    }
}
