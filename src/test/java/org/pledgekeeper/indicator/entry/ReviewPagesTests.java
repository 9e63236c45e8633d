package org.pledgekeeper.indicator.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgekeeper.indicator.entry.ValueRows.NUMBER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A second person confirms what was recorded, or returns it. */
@ApplicationTest
class ReviewPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private ValueRows pledge;
    private UserId staff;
    private UserId manager;
    private String value;
    private String page;
    private String list;

    @BeforeEach
    void aValueThatStaffRecorded() {
        pledge = new ValueRows(browser, indicators, accounts, jdbc);
        staff = pledge.society.staff();
        manager = pledge.society.manager();
        value = pledge.at(NUMBER) + "/value";
        page = pledge.at(NUMBER) + "?period=1";
        list = "/pledges/" + pledge.rows.code() + "/indicators?period=1";
        pledge.record(NUMBER, staff, "value.number", "5");
    }

    @Test
    void itCountsAndIsMarkedUntilAnotherPersonConfirmsIt_rule12() {
        assertThat(pledge.get(list, pledge.society.reader()))
                .bodyText()
                .contains(">5</span>", "Waits for confirmation");
        assertThat(pledge.get(page, staff)).bodyText().doesNotContain("/value/confirm");
        assertThat(pledge.get(page, manager)).bodyText().contains(value + "/confirm");
        assertThat(pledge.post(value + "/confirm", manager, "version", "0")).hasStatus(302);
        assertThat(pledge.get(page, pledge.society.reader()))
                .bodyText()
                .contains("The manager confirmed it")
                .doesNotContain("Waits for confirmation", "Not confirmed yet");
        assertThat(pledge.get(list, pledge.society.reader()))
                .bodyText()
                .doesNotContain("Waits for confirmation");
        assertThat(pledge.post(value + "/confirm", pledge.society.otherManager())).hasStatus(409);
    }

    @Test
    void whoeverRecordedItDoesNotConfirmOrReturnIt_rule12() {
        pledge.record(NUMBER, manager, "value.number", "6");
        assertThat(pledge.get(page, manager))
                .bodyText()
                .contains("somebody else has to confirm it")
                .doesNotContain("/value/confirm", "/value/return");
        assertThat(pledge.post(value + "/confirm", manager)).hasStatus(409);
        assertThat(returned(manager, "Why?")).hasStatus(422);
        assertThat(pledge.post(value + "/confirm", pledge.society.otherManager())).hasStatus(302);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update observation set confirmed_by = recorded_by")
                                        .update())
                .hasMessageContaining("observation_confirmed");
    }

    @Test
    void allReasonsAreKeptAndANewValueWaitsAgain() {
        assertThat(returned(manager, " "))
                .hasStatus(422)
                .bodyText()
                .contains("Say why you return it");
        assertThat(returned(manager, "A branch is missing.")).hasStatus(302);
        assertThat(pledge.get(list, staff)).bodyText().contains("Returned");
        pledge.record(NUMBER, staff, "value.number", "6");
        assertThat(pledge.get(list, staff)).bodyText().contains("Waits for confirmation");
        returned(pledge.society.otherManager(), "The last quarter too.");
        pledge.record(NUMBER, staff, "value.number", "7");
        pledge.post(value + "/confirm", manager);
        assertThat(pledge.get(page, pledge.society.reader()))
                .bodyText()
                .contains("A branch is missing.", "The last quarter too.", "confirmed it");
        pledge.record(NUMBER, staff, "value.number", "8");
        assertThat(pledge.stored(NUMBER, "o.review || coalesce(o.confirmed_by::text, '-')"))
                .isEqualTo("WAITING-");
        assertThat(
                        jdbc.sql(
                                        """
                                        select string_agg(v.verdict || v.value, ' ' order by v.id)
                                        from observation_review v
                                        join observation o on o.id = v.observation_id
                                        join indicator i on i.id = o.indicator_id
                                        join pledge p on p.id = i.pledge_id where p.code = :code
                                        """)
                                .param("code", pledge.rows.code())
                                .query(String.class)
                                .single())
                .isEqualTo("RETURNED5 RETURNED6 CONFIRMED7");
    }

    @Test
    void whatWasSaidNeverChanges() {
        returned(manager, "A branch is missing.");
        assertThatThrownBy(() -> jdbc.sql("update observation_review set value = '1'").update())
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> jdbc.sql("delete from observation_review").update())
                .isInstanceOf(Exception.class);
    }

    @Test
    void aValueThatChangedUnderneathIsNotConfirmed_rule17() {
        pledge.record(NUMBER, staff, "value.number", "6");
        assertThat(pledge.post(value + "/confirm", manager, "version", "0")).hasStatus(409);
        assertThat(pledge.stored(NUMBER, "o.review")).isEqualTo("WAITING");
        assertThat(pledge.post(value + "/return", manager, "version", "0", "reason", "Why?"))
                .hasStatus(409)
                .bodyText()
                .contains("Why?");
    }

    @Test
    void staffReadersAndLockedPeriodsReviewNothing_rule13() {
        assertThat(pledge.post(value + "/confirm", staff)).hasStatus(403);
        assertThat(pledge.post(value + "/confirm", pledge.society.reader())).hasStatus(403);
        pledge.rows.lock(1);
        assertThat(pledge.post(value + "/confirm", manager)).hasStatus(409);
        assertThat(pledge.get(page, manager)).bodyText().doesNotContain("/value/confirm");
    }

    private MvcTestResult returned(UserId by, String reason) {
        return pledge.post(value + "/return", by, "reason", reason);
    }
}
