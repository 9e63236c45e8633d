package org.pledgekeeper.journeys;

import java.util.LinkedHashMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.support.browser.Crawl;
import org.pledgekeeper.support.browser.Crawl.Answer;
import org.pledgekeeper.support.browser.Visitor;

/** One page of every kind, looked at by axe: light and dark, on a desk and on a phone. */
class AccessibilityJourney {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyKindOfPageIsForEverybody(String language) {
        try (var manager = Visitor.speaking(language).signIn("manager")) {
            var kinds = new LinkedHashMap<String, String>();
            Crawl.by(manager).stream()
                    .filter(Answer::isPage)
                    .forEach(page -> kinds.putIfAbsent(page.kind(), page.path()));
            var wrong = new SoftAssertions();
            kinds.values()
                    .forEach(
                            path ->
                                    wrong.assertThatCode(() -> look(manager, path))
                                            .doesNotThrowAnyException());
            wrong.assertAll();
        }
    }

    private static void look(Visitor visitor, String path) {
        visitor.open(path);
        visitor.looksAround();
    }
}
