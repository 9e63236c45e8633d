package org.pledgekeeper.pledge.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgekeeper.pledge.keeping.Plans.text;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.keeping.ActionPlan.Place;

/** Rule 1: a commitment tree has no cycle; codes are unique within a pledge. */
class ActionPlanTest {

    @Test
    void putsChildrenBehindTheirParentWhateverTheOrderOfTheRows() {
        var plan =
                new ActionPlan(List.of(below("5", "5.a"), top("4"), top("5"), below("5", "5.b")));
        assertThat(plan.commitments())
                .extracting(PlannedCommitment::code)
                .containsExactly("4", "5", "5.a", "5.b");
    }

    @Test
    void refusesACodeUsedTwiceAtItsSecondRow() {
        assertFault("pledge.commitment-code-twice", "commitments[1].code", top("1"), top("1"));
    }

    @Test
    void refusesACodeThatNoReportCouldPrint() {
        assertFault("pledge.commitment-code-form", "commitments[0].code", top("5 a"));
    }

    @Test
    void refusesAParentThatIsNotInThePlan() {
        assertFault("pledge.commitment-parent-unknown", "commitments[0].parent", below("9", "1"));
    }

    @Test
    void refusesACommitmentBelowItself() {
        assertFault("pledge.commitment-cycle", "commitments[0].parent", below("1", "1"));
    }

    @Test
    void refusesACycleAtEveryRowThatIsPartOfIt() {
        assertThat(ActionPlan.faults(List.of(new Place("1", "2"), new Place("2", "1"))))
                .extracting(Refusal::field)
                .containsExactly("commitments[0].parent", "commitments[1].parent");
    }

    @Test
    void refusesAFifthLevel() {
        assertFault(
                "pledge.commitment-too-deep",
                "commitments[4].parent",
                top("1"),
                below("1", "2"),
                below("2", "3"),
                below("3", "4"),
                below("4", "5"));
    }

    private static void assertFault(String key, String field, PlannedCommitment... plan) {
        assertThat(ActionPlan.faults(places(plan)))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.messageKey()).isEqualTo(key);
                            assertThat(fault.field()).isEqualTo(field);
                        });
        assertThatThrownBy(() -> new ActionPlan(List.of(plan))).isInstanceOf(Refusal.class);
    }

    private static List<Place> places(PlannedCommitment... plan) {
        return Arrays.stream(plan).map(each -> new Place(each.code(), each.parent())).toList();
    }

    private static PlannedCommitment top(String code) {
        return PlannedCommitment.top(code, text("Do " + code));
    }

    private static PlannedCommitment below(String parent, String code) {
        return PlannedCommitment.below(parent, code, text("Do " + code));
    }
}
