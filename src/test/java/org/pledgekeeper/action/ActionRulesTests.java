package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The rules that an action keeps, whoever logs it. */
@ApplicationTest
class ActionRulesTests {

    private static final LocalisedText WHY = LocalisedText.of(Language.EN, "The minutes say so.");

    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private MockMvcTester browser;
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

    private String column(String name) {
        return jdbc.sql("select " + name + "::text from action where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .query(String.class)
                .single();
    }

    @Test
    void rule6NeedsAReasonForWhatCouldNotBeDone() {
        for (var status : ActionStatus.values()) {
            var told = pledge.told("Meeting", status, Timespan.parse("2022"));
            if (status.needsReason()) {
                assertThatThrownBy(() -> log(society.staff(), told))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("action.reason-needed");
            } else {
                log(society.staff(), told);
            }
        }
    }

    @Test
    void rule7RefusesWhatWouldBeCompletedInTheFuture() {
        var told = pledge.told("Meeting", ActionStatus.COMPLETED, Timespan.parse("2199"));
        assertThatThrownBy(() -> log(society.staff(), told))
                .hasMessage("action.completed-in-future");
        log(society.staff(), pledge.told("M", ActionStatus.PLANNED, Timespan.parse("2199")));
    }

    @Test
    void rule8AsksAPersonOnlyWhereTheDateLeavesItOpen() {
        log(society.staff(), pledge.told("Clear"));
        log(society.staff(), pledge.told("Open", ActionStatus.COMPLETED, Timespan.UNKNOWN));
        assertThatThrownBy(() -> judge("A1")).hasMessage("action.date-is-clear");
        judge("A2");
        assertThat(
                        jdbc.sql("select judged from action where pledge_id = :p and number = 2")
                                .param("p", pledge.id())
                                .query(String.class)
                                .single())
                .isEqualTo("WITHIN");
    }

    private void judge(String reference) {
        ActingAs.run(
                society.manager(),
                () -> reviews.judge(pledge.code(), reference, Judgement.Answer.WITHIN, WHY));
    }

    @Test
    void rule12WhoeverSubmitsDoesNotVerify() {
        log(society.manager(), pledge.told("Mine"));
        ActingAs.run(society.manager(), () -> actions.submit(pledge.code(), "A1"));
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.manager(),
                                        () -> reviews.verify(pledge.code(), "A1")))
                .hasMessage("action.own-submission");
        ActingAs.run(society.otherManager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(column("record_state")).isEqualTo("VERIFIED");
    }

    @Test
    void rule15HidesRestrictedActionsFromAllButTheirWriterAndManagers() {
        log(society.staff(), pledge.told("A secret shelter"));
        jdbc.sql("update action set visibility = 'RESTRICTED' where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .update();
        var base = "/pledges/" + pledge.code();
        for (var address : List.of(base + "/actions", base + "/plan", "/actions?q=secret")) {
            for (var blind : List.of(society.reader(), society.administrator())) {
                assertThat(browser.get().uri(address).with(Society.as(blind)))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("shelter");
            }
            for (var seeing : List.of(society.staff(), society.manager())) {
                assertThat(browser.get().uri(address).with(Society.as(seeing)))
                        .bodyText()
                        .contains("shelter");
            }
        }
        assertThat(browser.get().uri(base + "/actions/A1").with(Society.as(society.reader())))
                .hasStatus(404);
    }

    @Test
    void aVerifiedStatusChangesOnlyAlongItsWays() {
        assertThat(ActionStatus.PLANNED.mayBecome(ActionStatus.COMPLETED)).isTrue();
        assertThat(ActionStatus.POSTPONED.mayBecome(ActionStatus.PLANNED)).isTrue();
        assertThat(ActionStatus.SUSPENDED.mayBecome(ActionStatus.CANCELLED)).isTrue();
        assertThat(ActionStatus.ONGOING.mayBecome(ActionStatus.PREVENTED)).isFalse();
        assertThat(ActionStatus.COMPLETED.mayBecome(ActionStatus.PLANNED)).isFalse();
    }

    @Test
    void aTitleIsTheFirstSentenceCutAtAWord() {
        var description =
                LocalisedText.of(Language.EN, "We met. Many came.")
                        .with(Language.FR, "mot ".repeat(40));
        var title = Telling.titleFrom(description);
        assertThat(title.originalText()).isEqualTo("We met");
        assertThat(title.in(Language.FR).text()).hasSizeLessThanOrEqualTo(81).endsWith("mot…");
    }
}
