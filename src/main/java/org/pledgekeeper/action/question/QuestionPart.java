package org.pledgekeeper.action.question;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.sight.SeenActionQuery;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Puts questions and their answers on the page of their action, for those who may edit it. */
@Component
class QuestionPart implements ActionPagePart {

    private final QuestionService questions;
    private final SeenActionQuery actions;
    private final PledgeDirectory pledges;
    private final Clock clock;

    QuestionPart(
            QuestionService questions,
            SeenActionQuery actions,
            PledgeDirectory pledges,
            Clock clock) {
        this.questions = questions;
        this.actions = actions;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * A question with what became of it.
     *
     * @param fact what was answered
     * @param waiting whether its link is still good
     */
    record Line(QuestionQuery.Row row, @Nullable Fact fact, boolean waiting) {}

    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        var person = pledges.person();
        boolean asks = pledge.open() && action.facts().changeableBy(person, pledge);
        model.put("asks", asks);
        model.put("questions", asks ? lines(pledge, action) : List.of());
    }

    private List<Line> lines(PledgeFacts pledge, ActionView action) {
        var known = actions.find(pledge.id(), action.facts().reference(), pledges.person());
        var now = clock.instant();
        return questions.of(known.id()).stream().map(row -> line(row, now)).toList();
    }

    private static Line line(QuestionQuery.Row row, Instant now) {
        var answer = row.answer();
        return new Line(
                row,
                answer == null
                        ? null
                        : FactReader.again(row.asked(), AnswerService.read(answer), row.language())
                                .orElse(null),
                answer == null && row.revokedAt() == null && now.isBefore(row.expiresAt()));
    }
}
