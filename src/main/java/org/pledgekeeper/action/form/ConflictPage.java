package org.pledgekeeper.action.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.choice.ActionChoicesQuery;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Rule 17: somebody else was faster. The page shows both texts, and the second person decides. */
@Component
class ConflictPage {

    /**
     * One topic on the page on which somebody decides between two texts.
     *
     * @param name of the topic, a {@link Topic}
     * @param label key of its name on the form
     * @param before what was there when both began; null where it is not known
     * @param taken name of the {@link Conflict.Side} that is chosen or proposed; null to ask
     * @param missing whether it was sent without a choice
     */
    record Difference(
            String name,
            String label,
            @Nullable List<String> before,
            List<String> theirs,
            List<String> mine,
            @Nullable String taken,
            boolean missing) {}

    private final ActionChoicesQuery choices;
    private final PledgeDirectory pledges;

    ConflictPage(ActionChoicesQuery choices, PledgeDirectory pledges) {
        this.choices = choices;
        this.pledges = pledges;
    }

    /**
     * @param seen stamp of what is theirs
     * @param chosen as far as the person decided; null when the page is shown for the first time
     * @param then what is to be done after saving
     */
    ModelAndView of(
            PledgeFacts pledge,
            String reference,
            Conflict conflict,
            String seen,
            @Nullable Map<Topic, Conflict.Side> chosen,
            String then,
            Words words) {
        var before = conflict.before();
        return new ModelAndView(
                        "action/conflict",
                        chosen == null ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("pledge", pledge)
                .addObject("reference", reference)
                .addObject("differences", differences(pledge, conflict, chosen, words))
                .addObject("refused", chosen != null)
                .addObject("seen", seen)
                .addObject("then", then)
                .addObject("mine", conflict.mine().folded())
                .addObject("theirs", conflict.theirs().folded())
                .addObject("before", before == null ? "" : before.folded());
    }

    private List<Difference> differences(
            PledgeFacts pledge,
            Conflict conflict,
            @Nullable Map<Topic, Conflict.Side> chosen,
            Words words) {
        var said =
                new TopicWords(
                        words,
                        choices.of(pledge, pledges.commitments(pledge.id()), pledges.person()));
        var before = conflict.before();
        return conflict.topics().stream()
                .map(
                        topic -> {
                            var taken =
                                    chosen == null ? conflict.proposed(topic) : chosen.get(topic);
                            return new Difference(
                                    topic.name(),
                                    topic.label(),
                                    before == null ? null : said.lines(topic, before),
                                    said.lines(topic, conflict.theirs()),
                                    said.lines(topic, conflict.mine()),
                                    taken == null ? null : taken.name(),
                                    chosen != null && taken == null);
                        })
                .toList();
    }
}
