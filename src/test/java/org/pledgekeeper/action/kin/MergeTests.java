package org.pledgekeeper.action.kin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.LogAction.Link;
import org.pledgekeeper.action.LogAction.Origin;
import org.pledgekeeper.action.MergeService;
import org.pledgekeeper.action.MergeService.Merging;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.action.TieService;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Two actions that turn out to be one: nothing of either is lost (rule 17). */
@ApplicationTest
class MergeTests {

    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private TieService ties;
    @Autowired private MergeService merging;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void logTheSameThingTwice() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        log(pledge.told("A workshop was held."));
        log(pledge.told("We held a workshop in Leeds."));
    }

    private void log(LogAction told) {
        ActingAs.run(society.staff(), () -> actions.log(pledge.code(), told));
    }

    private void verify(String reference) {
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), reference));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), reference));
    }

    private String seen(String reference) {
        return one(
                "select id || 'v' || version from action where pledge_id = :p and 'A' || number = '"
                        + reference
                        + "'");
    }

    private String one(String sql) {
        return String.join(" ", all(sql));
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).param("p", pledge.id()).query(String.class).list();
    }

    private boolean merge(UserId person, String survivor, String other, Set<Aspect> taken) {
        var told = new Merging(survivor, seen(survivor), other, seen(other), taken);
        return ActingAs.call(person, () -> merging.merge(pledge.code(), told));
    }

    private static final String LINKS =
            """
            select 'A' || a.number || ' ' || c.code || ' ' || l.origin from action_commitment l
            join action a on a.id = l.action_id join commitment c on c.id = l.commitment_id
            where a.pledge_id = :p and a.number = 1 order by l.position
            """;

    @Test
    void keepsTheLinksOfBothAndTheChosenWords() {
        ActingAs.run(
                society.staff(),
                () ->
                        ties.helpsCommitment(
                                pledge.code(),
                                "A2",
                                new Link(pledge.commitments().get(1), Origin.AS_ABOVE, null)));
        log(pledge.partOf("A2"));
        merge(society.staff(), "A1", "A2", EnumSet.of(Aspect.DESCRIPTION));
        assertThat(all(LINKS)).containsExactly("A1 1 STATED", "A1 2 AS_ABOVE");
        assertThat(one("select description::text from action where pledge_id = :p and number = 1"))
                .contains("in Leeds");
        assertThat(one("select title::text from action where pledge_id = :p and number = 1"))
                .contains("A workshop was held");
        assertThat(
                        one(
                                """
                                select 'A' || whole.number from action part
                                join action whole on whole.id = part.part_of_id
                                where part.pledge_id = :p and part.number = 3
                                """))
                .as("its parts follow")
                .isEqualTo("A1");
    }

    @Test
    void theSecondClickChangesNothingAndLaterMergesLeadOn() {
        var told = new Merging("A1", seen("A1"), "A2", seen("A2"), Set.of());
        ActingAs.run(society.staff(), () -> merging.merge(pledge.code(), told));
        ActingAs.run(society.staff(), () -> merging.merge(pledge.code(), told));
        log(pledge.told("A third telling of it."));
        merge(society.staff(), "A3", "A1", Set.of());
        assertThat(
                        all(
                                """
                                select a.number || '>' || s.number from action_merge m
                                join action a on a.id = m.action_id join action s on s.id = m.into_id
                                where m.pledge_id = :p order by a.number
                                """))
                .containsExactly("1>3", "2>3");
    }

    @Test
    void rule12LetsNothingUnverifiedIntoAVerifiedAction() {
        verify("A1");
        assertThatThrownBy(() -> merge(society.staff(), "A1", "A2", Set.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merge(society.manager(), "A2", "A1", Set.of()))
                .hasMessage("action.merge-verified-stays");
        assertThat(merge(society.manager(), "A1", "A2", EnumSet.of(Aspect.DESCRIPTION)))
                .as("it waits for another manager")
                .isTrue();
        assertThat(one("select description::text from action where pledge_id = :p and number = 1"))
                .contains("A workshop was held.");
        ActingAs.run(society.otherManager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(one("select description::text from action where pledge_id = :p and number = 1"))
                .contains("in Leeds");
    }

    @Test
    void rule4TwoVerifiedActionsCountOnceAtOnce() {
        verify("A1");
        verify("A2");
        assertThat(merge(society.manager(), "A1", "A2", EnumSet.of(Aspect.TITLE))).isFalse();
        assertThat(
                        all(
                                """
                                select 'A' || number || ' ' || record_state from action
                                where pledge_id = :p and deleted_at is null
                                """))
                .containsExactly("A1 VERIFIED");
    }

    @Test
    void rule17NobodyMergesWhatTheyDidNotSee() {
        var told = new Merging("A1", seen("A1"), "A2", "older", Set.of());
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.staff(), () -> merging.merge(pledge.code(), told)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aWholeDoesNotBecomeAPartOfItself() {
        log(pledge.partOf("A2"));
        jdbc.sql(
                        """
                        update action set part_of_id = (
                            select id from action where pledge_id = :p and number = 3)
                        where pledge_id = :p and number = 1
                        """)
                .param("p", pledge.id())
                .update();
        assertThatThrownBy(() -> merge(society.staff(), "A1", "A2", Set.of()))
                .hasMessage("action.merge-circle");
    }
}
