package org.pledgekeeper.pledge.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRowsTest {

    private final PlanRows plan =
            new PlanRows(
                    List.of(
                            row("a", "1", ""),
                            row("c", "1.a", "a"),
                            row("d", "1.b", "a"),
                            row("b", "2", "")));

    @Test
    void movesARowWithAllThatStandsBelowIt() {
        assertThat(codes(plan.after("down:a"))).containsExactly("2", "1", "1.a", "1.b");
        assertThat(codes(plan.after("up:b"))).containsExactly("2", "1", "1.a", "1.b");
    }

    @Test
    void movesARowAmongItsSiblingsOnly() {
        assertThat(codes(plan.after("up:d"))).containsExactly("1", "1.b", "1.a", "2");
        assertThat(plan.after("up:c")).isEqualTo(plan);
        assertThat(plan.after("down:b")).isEqualTo(plan);
    }

    @Test
    void whatStoodBelowARemovedRowMovesUpOneLevel() {
        var rest = plan.after("remove:a");
        assertThat(codes(rest)).containsExactly("1.a", "1.b", "2");
        assertThat(rest.rows()).extracting(CommitmentRow::parent).containsOnly("");
    }

    @Test
    void addsARowWithTheNextFreeNumber() {
        assertThat(codes(plan.after("add"))).containsExactly("1", "1.a", "1.b", "2", "3");
        assertThat(plan.after("add").after("add").rows())
                .extracting(CommitmentRow::key)
                .endsWith("n1", "n2");
    }

    @Test
    void keepsTheRowsOfACycle() {
        var tangled =
                new PlanRows(List.of(row("a", "1", "b"), row("b", "2", "a"), row("c", "3", "")));
        assertThat(codes(tangled)).containsExactly("3", "1", "2");
    }

    @Test
    void aButtonOfARowThatIsGoneChangesNothing() {
        assertThat(plan.after("up:gone")).isEqualTo(plan);
        assertThat(plan.after("whatever")).isEqualTo(plan);
    }

    private static List<String> codes(PlanRows plan) {
        return plan.rows().stream().map(CommitmentRow::code).toList();
    }

    private static CommitmentRow row(String key, String code, String parent) {
        return new CommitmentRow(key, code, parent, "Do " + code);
    }
}
