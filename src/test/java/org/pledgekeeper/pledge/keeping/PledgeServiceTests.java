package org.pledgekeeper.pledge.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pledgekeeper.pledge.keeping.PlannedCommitment.below;
import static org.pledgekeeper.pledge.keeping.PlannedCommitment.top;
import static org.pledgekeeper.pledge.keeping.Plans.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
class PledgeServiceTests {

    @Autowired private PledgeService service;
    @Autowired private PledgeDirectory directory;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;

    @BeforeEach
    void aSociety() {
        society = Society.founded(accounts);
    }

    @Test
    void makesADraftWithItsPlanInTreeOrder() {
        var code = made(top("1", text("One")), below("1", "1.a", text("A")), top("2", text("Two")));
        assertThat(read(code).state()).isEqualTo("DRAFT");
        assertThat(plan(code))
                .extracting(CommitmentFacts::code, CommitmentFacts::depth)
                .containsExactly(tuple("1", 0), tuple("1.a", 1), tuple("2", 0));
    }

    @Test
    void activatesOnlyAPledgeThatCommitsToSomething() {
        var empty = made();
        assertThatThrownBy(() -> activate(empty)).isInstanceOf(Refusal.class);
        var code = made(top("1", text("One")));
        activate(code);
        assertThat(read(code).open()).isTrue();
    }

    @Test
    void staffAndReadersMakeNoPledges() {
        for (var person : List.of(society.staff(), society.reader(), society.administrator())) {
            assertThatThrownBy(() -> make(person, Plans.pledge(society)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aManagerMakesNoPledgeForOthersOnly() {
        var other = Society.founded(accounts);
        assertThatThrownBy(() -> make(society.manager(), Plans.pledge(other)))
                .hasMessage("pledge.author-not-yours");
    }

    @Test
    void refusesACodeThatIsTaken() {
        var wish = Plans.pledge(society);
        make(society.manager(), wish);
        assertThatThrownBy(() -> make(society.manager(), wish)).hasMessage("pledge.code-taken");
    }

    @Test
    void renumbersCommitmentsWithoutLosingThem() {
        var code = made(top("1", text("One")), top("2", text("Two")));
        var before = plan(code);
        edit(
                code,
                new PlannedCommitment(id(before.get(1)), "1", null, text("Two")),
                new PlannedCommitment(id(before.get(0)), "2", "1", text("One")));
        var after = plan(code);
        assertThat(after).extracting(CommitmentFacts::code).containsExactly("1", "2");
        assertThat(after.get(0).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(1).parentId()).isEqualTo(before.get(1).id());
    }

    @Test
    void aCommitmentThatThePlanNoLongerNamesGoesWithItsChildren() {
        var code = made(top("1", text("One")), below("1", "1.a", text("A")), top("2", text("Two")));
        edit(code, new PlannedCommitment(id(plan(code).get(2)), "2", null, text("Two")));
        assertThat(plan(code)).extracting(CommitmentFacts::code).containsExactly("2");
    }

    @Test
    void aCommitmentStaysWhileActionsAreLinkedToIt() {
        var code = made(top("1", text("One")), top("2", text("Two")));
        link(code, plan(code).get(0));
        assertThatThrownBy(
                        () ->
                                edit(
                                        code,
                                        new PlannedCommitment(
                                                id(plan(code).get(1)), "2", null, text("Two"))))
                .hasMessage("pledge.commitment-in-use");
        assertThat(plan(code)).hasSize(2);
    }

    /** Rule 17. */
    @Test
    void doesNotOverwriteWhatSomebodyElseChangedMeanwhile() {
        var code = made(top("1", text("One")));
        edit(code, top("2", text("Two")));
        assertThatThrownBy(() -> editVersion(code, 0, top("3", text("Three"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(plan(code)).extracting(CommitmentFacts::code).containsExactly("2");
    }

    private String made(PlannedCommitment... plan) {
        return make(society.manager(), Plans.pledge(society, plan));
    }

    private String make(UserId person, MakePledge wish) {
        ActingAs.run(person, () -> service.make(wish));
        return wish.code();
    }

    private void activate(String code) {
        ActingAs.run(society.manager(), () -> service.activate(code));
    }

    private void edit(String code, PlannedCommitment... plan) {
        editVersion(code, version(code), plan);
    }

    private void editVersion(String code, int version, PlannedCommitment... plan) {
        var wish =
                new PledgeContent(
                        Plans.terms(),
                        Map.of(society.organisation(), PartyRole.AUTHOR),
                        List.of(plan),
                        version);
        ActingAs.run(society.manager(), () -> service.edit(code, wish));
    }

    private int version(String code) {
        return jdbc.sql("select version from pledge where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private PledgeFacts read(String code) {
        return ActingAs.call(society.reader(), () -> directory.require(code, Permission.READ));
    }

    private List<CommitmentFacts> plan(String code) {
        return directory.commitments(read(code).id());
    }

    private static CommitmentId id(CommitmentFacts commitment) {
        return new CommitmentId(commitment.id());
    }

    private void link(String code, CommitmentFacts commitment) {
        jdbc.sql(
                        """
                        with logged as (
                            insert into action (id, pledge_id, number, title, description, span,
                                status, record_state, created_by, created_at, changed_at)
                            values (gen_random_uuid(), :pledge, 1, :text::jsonb, :text::jsonb,
                                '2020', 'COMPLETED', 'DRAFT', :by, now(), now())
                            returning id)
                        insert into action_commitment (action_id, commitment_id, position, origin)
                        select id, :commitment, 1, 'STATED' from logged
                        """)
                .param("pledge", read(code).id().value())
                .param("text", "{\"original\": \"en\", \"texts\": {\"en\": \"Dug a well\"}}")
                .param("by", society.staff().value())
                .param("commitment", commitment.id())
                .update();
    }
}
