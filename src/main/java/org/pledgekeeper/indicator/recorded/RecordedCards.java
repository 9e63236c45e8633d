package org.pledgekeeper.indicator.recorded;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.proof.LinkedEvidenceQuery;
import org.pledgekeeper.indicator.review.ReviewLineQuery;
import org.pledgekeeper.indicator.talk.ValueCommentQuery;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Puts together what people recorded about an indicator of a pledge that the caller may read. */
@Component
public class RecordedCards {

    private final PeriodValueQuery values;
    private final LinkedEvidenceQuery evidence;
    private final ReviewLineQuery reviews;
    private final ValueCommentQuery comments;
    private final PledgeDirectory pledges;

    RecordedCards(
            PeriodValueQuery values,
            LinkedEvidenceQuery evidence,
            ReviewLineQuery reviews,
            ValueCommentQuery comments,
            PledgeDirectory pledges) {
        this.values = values;
        this.evidence = evidence;
        this.reviews = reviews;
        this.comments = comments;
        this.pledges = pledges;
    }

    /**
     * @param period the shown one; null while the pledge has none
     */
    public RecordedCard of(
            PledgeFacts pledge, IndicatorFacts indicator, @Nullable PeriodFacts period) {
        if (period == null) {
            return RecordedCard.EMPTY;
        }
        var all = values.of(indicator.id(), pledge.id().value(), period.endsOn());
        var shown = numbered(all, period);
        var observation = shown.observation();
        var person = pledges.person();
        boolean own = Objects.equals(shown.recorder(), person.id().value());
        return new RecordedCard(
                indicator.entered() ? all : List.of(),
                shown,
                observation == null ? List.of() : evidence.of(pledge, person, observation),
                observation == null ? List.of() : reviews.of(observation),
                observation == null ? List.of() : comments.of(observation, person.id()),
                shown.open()
                        && !own
                        && period.state().equals("OPEN")
                        && pledge.allows(person, Permission.CONFIRM_VALUE),
                own && shown.open());
    }

    /** What is recorded for one period. */
    public PeriodValue one(PledgeFacts pledge, IndicatorFacts indicator, PeriodFacts period) {
        return numbered(values.of(indicator.id(), pledge.id().value(), period.endsOn()), period);
    }

    private static PeriodValue numbered(List<PeriodValue> values, PeriodFacts period) {
        return values.stream()
                .filter(each -> each.period() == period.number())
                .findFirst()
                .orElseThrow();
    }
}
