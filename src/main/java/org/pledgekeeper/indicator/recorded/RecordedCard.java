package org.pledgekeeper.indicator.recorded;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.proof.Piece;
import org.pledgekeeper.indicator.review.ReviewLine;
import org.pledgekeeper.indicator.talk.ValueComment;

/**
 * What stands on the page of an indicator about what people recorded.
 *
 * @param periods up to the shown one; none where the rule counts or a person judges
 * @param shown what was recorded for the shown period; null while the pledge has none
 * @param evidence what that rests on, as far as the reader sees it
 * @param reviews what was said of it, the latest first
 * @param comments what people said to each other beside it
 * @param reviewable whether the reader confirms it or gives it back
 * @param own whether the reader recorded it: somebody else has to confirm it (rule 12)
 */
public record RecordedCard(
        List<PeriodValue> periods,
        @Nullable PeriodValue shown,
        List<Piece> evidence,
        List<ReviewLine> reviews,
        List<ValueComment> comments,
        boolean reviewable,
        boolean own) {

    static final RecordedCard EMPTY =
            new RecordedCard(List.of(), null, List.of(), List.of(), List.of(), false, false);

    /** Whether a person recorded something for the shown period. */
    public boolean given() {
        return shown != null && shown.given();
    }

    /** Whether there is something that one can talk about. */
    public boolean observed() {
        return shown != null && shown.observation() != null;
    }

    /** How many periods up to the shown one have no value: they add nothing (rule 11). */
    public long missing() {
        return periods.stream().filter(each -> each.value() == null).count();
    }
}
