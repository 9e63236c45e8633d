package org.pledgekeeper.dashboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.dashboard.search.Found.FoundAction;
import org.pledgekeeper.dashboard.search.Found.FoundCommitment;
import org.pledgekeeper.dashboard.search.Found.FoundPledge;
import org.pledgekeeper.dashboard.search.Found.FoundProof;
import org.pledgekeeper.dashboard.search.SearchQuery.Raw;
import org.pledgekeeper.platform.search.Excerpt;
import org.pledgekeeper.platform.search.Hits;
import org.pledgekeeper.platform.search.HitsQuery;
import org.pledgekeeper.platform.search.Said;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;

/** Finds, and marks in what was found the words that were hit. */
@Component
class Searches {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SearchQuery search;
    private final HitsQuery hits;

    Searches(SearchQuery search, HitsQuery hits) {
        this.search = search;
        this.hits = hits;
    }

    Found find(String typed, Sight sight, Words words) {
        var raw = search.find(typed, sight);
        var marks = hits.of(typed, texts(raw));
        var said = raw.said().stream().collect(Collectors.groupingBy(Said::subject));
        return new Found(
                raw.pledges().stream()
                        .map(
                                each ->
                                        new FoundPledge(
                                                each.code(),
                                                marks.mark(words.text(each.title())),
                                                marks.mark(words.text(each.objective()))))
                        .toList(),
                raw.commitments().stream()
                        .map(
                                each ->
                                        new FoundCommitment(
                                                each.pledge(),
                                                each.title(),
                                                each.code(),
                                                marks.mark(words.text(each.text()))))
                        .toList(),
                raw.actions().stream()
                        .limit(SearchQuery.ACTIONS_SHOWN)
                        .map(
                                each ->
                                        action(
                                                each,
                                                said.getOrDefault(each.id(), List.of()),
                                                marks,
                                                words))
                        .toList(),
                raw.proofs().stream()
                        .map(
                                each ->
                                        new FoundProof(
                                                each.pledge(),
                                                each.reference(),
                                                marks.mark(words.text(each.title()))))
                        .toList(),
                raw.actions().size() > SearchQuery.ACTIONS_SHOWN);
    }

    private static FoundAction action(ActionHit action, List<Said> said, Hits marks, Words words) {
        var title = words.text(action.title());
        return new FoundAction(
                action, marks.mark(title), elsewhere(said, title.text(), marks, words));
    }

    private static @Nullable Excerpt elsewhere(
            List<Said> said, String title, Hits marks, Words words) {
        var others =
                said.stream()
                        .filter(each -> !each.part().equals("title") || !marks.in(title))
                        .toList();
        return marks.excerpt(others, words.language()).orElse(null);
    }

    private static List<Said> texts(Raw raw) {
        var texts = new ArrayList<>(raw.said());
        raw.pledges().forEach(each -> texts.addAll(of(each.title(), each.objective())));
        raw.commitments().forEach(each -> texts.addAll(of(each.text())));
        raw.proofs().forEach(each -> texts.addAll(of(each.title())));
        return texts;
    }

    private static List<Said> of(LocalisedText... texts) {
        return List.of(texts).stream().map(text -> new Said(NOBODY, "text", text)).toList();
    }
}
