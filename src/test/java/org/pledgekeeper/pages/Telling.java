package org.pledgekeeper.pages;

import static org.pledgekeeper.pages.Crowds.en;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.LogAction.Link;
import org.pledgekeeper.action.LogAction.Partner;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/** What the people of a crowd tell of their actions. */
record Telling(List<CommitmentFacts> plan, int many) {

    /** Helps every commitment, and has so many of all that an action may have. */
    LogAction whole() {
        return told(ActionStatus.COMPLETED, "2021", null, many);
    }

    /** Of the whole, in its series; it waits to be verified. */
    LogAction part() {
        return told(ActionStatus.COMPLETED, "2021", "A1", 1);
    }

    LogAction draft() {
        return told(ActionStatus.ONGOING, "2021", null, 0);
    }

    /** Its time has passed (rule 7). */
    LogAction planned() {
        return told(ActionStatus.PLANNED, "2021", null, 0);
    }

    /** May lie before the pledge or within it (rule 8), and nothing proves it. */
    LogAction undated() {
        return told(ActionStatus.COMPLETED, "2020", null, 0);
    }

    private LogAction told(ActionStatus status, String when, @Nullable String whole, int each) {
        return new LogAction(
                null,
                en("Planted trees in the valley."),
                MeasureType.DIRECT_ASSISTANCE,
                Timespan.parse(when),
                Place.UNSPECIFIED,
                status,
                null,
                plan.stream().limit(Math.max(1, each)).map(one -> Link.stated(one.id())).toList(),
                List.of(),
                times(each, new Partner(en("The school"), null)),
                times(
                        each,
                        new Quantity(
                                BigDecimal.TEN,
                                Quantity.Qualifier.EXACT,
                                Quantity.Unit.PEOPLE,
                                null)),
                null,
                null,
                null,
                whole,
                each == 0 ? null : en("Days of trees"),
                true,
                Visibility.INTERNAL,
                IntStream.range(0, each).mapToObj(Telling::proof).toList(),
                null);
    }

    private static AttachLink proof(int number) {
        return new AttachLink(
                en("A picture"), "https://trees.example/" + number, null, Visibility.PUBLIC);
    }

    private static <T> List<T> times(int many, T thing) {
        return Stream.generate(() -> thing).limit(many).toList();
    }
}
