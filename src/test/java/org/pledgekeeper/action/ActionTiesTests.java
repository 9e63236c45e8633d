package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What an action is tied to, and that nobody changes what they did not see (rule 17). */
@ApplicationTest
class ActionTiesTests {

    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAPledge() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
    }

    private String log(UserId writer, LogAction told) {
        return ActingAs.call(writer, () -> actions.log(pledge.code(), told));
    }

    private String seen(String reference) {
        return jdbc.sql(
                        """
                        select id || 'v' || version from action
                        where pledge_id = :p and 'A' || number = :reference
                        """)
                .param("p", pledge.id())
                .param("reference", reference)
                .query(String.class)
                .single();
    }

    @Test
    void rule17VerifiesOnlyWhatWasSeen() {
        log(society.staff(), pledge.told("Seen"));
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.manager(),
                                        () -> reviews.verify(pledge.code(), "A1", "older")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void rule17KeepsAProofThatTheWriterCannotSee() {
        log(society.staff(), pledge.told("We met"));
        jdbc.sql(
                        """
                        with kept as (
                            insert into evidence
                                (id, pledge_id, title, address, visibility, created_by, created_at)
                            values (gen_random_uuid(), :p, '{"original": "en", "texts": {"en": "x"}}',
                                    'https://example.org/secret', 'RESTRICTED', :manager, now())
                            returning id)
                        insert into action_evidence (action_id, evidence_id)
                        select a.id, kept.id from action a, kept where a.pledge_id = :p
                        """)
                .param("p", pledge.id())
                .param("manager", society.manager().value())
                .update();
        ActingAs.run(
                society.staff(),
                () -> actions.edit(pledge.code(), "A1", seen("A1"), pledge.told("We met twice")));
        assertThat(
                        jdbc.sql(
                                        """
                                        select e.address from evidence e
                                        join action_evidence on evidence_id = e.id
                                        where e.pledge_id = :p
                                        """)
                                .param("p", pledge.id())
                                .query(String.class)
                                .list())
                .containsExactly("https://example.org/secret");
    }

    @Test
    void aWholeIsNeverAPartOfItsPart() {
        log(society.staff(), pledge.told("Whole"));
        log(society.staff(), pledge.told("Part"));
        jdbc.sql(
                        """
                        update action part set part_of_id = whole.id from action whole
                        where part.pledge_id = :p and part.number = 2
                          and whole.pledge_id = :p and whole.number = 1
                        """)
                .param("p", pledge.id())
                .update();
        var seen = seen("A1");
        var told = pledge.partOf("A2");
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.staff(),
                                        () -> actions.edit(pledge.code(), "A1", seen, told)))
                .hasMessage("action.part-of-itself");
    }
}
