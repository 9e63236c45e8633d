package org.pledgekeeper.indicator.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * How an indicator fares, on its pages: computed with its reasons, or said by a person with theirs.
 */
@ApplicationTest
class ProgressPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String address;

    /** Its only period ended in 2023. */
    @BeforeEach
    void aCountOfOne() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        address = "/pledges/" + rows.code() + "/indicators";
        ActingAs.run(
                society.manager(), () -> indicators.define(rows.code(), Definitions.count("1")));
        rows.link(rows.action("Held"), "1", "STATED");
    }

    @Test
    void withoutATargetNothingIsSaid() {
        assertThat(get("/1", society.reader())).bodyText().contains("No target is set");
        assertThat(get("", society.reader())).bodyText().doesNotContain("Behind", "Achieved");
    }

    @Test
    void aTargetIsReachedOrNotWithAReasonInEveryLanguage() {
        target(1);
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("Achieved", "1 is reached; the target is 1.");
        target(40);
        assertThat(get("", society.reader()))
                .bodyText()
                .contains("Behind", "1 of 40. By today one would expect 40, as 100 % of the time");
        assertThat(get("/1?lang=ar", society.reader())).bodyText().contains("متأخر", "من الوقت");
        assertThat(browser.get().uri("/indicators").with(Society.as(society.reader())))
                .bodyText()
                .contains("Behind");
    }

    @Test
    void aPersonSaysItDifferentlyWithAReasonAndBothStay() {
        target(40);
        assertThat(post("/1/status", society.staff(), said("AT_RISK", "Why"))).hasStatus(403);
        assertThat(post("/1/status", society.manager(), said("AT_RISK", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"AT_RISK\" selected");
        assertThat(post("/1/status", society.manager(), said("NO_RECENT_UPDATE", "Why")))
                .hasStatus(422);
        assertThat(post("/1/status", society.manager(), said("AT_RISK", "Half is on its way.")))
                .hasStatus(302);
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("At risk", "instead of “Behind”", "Half is on its way.")
                .doesNotContain("Let the method stand again");
        assertThat(post("/1/status", society.manager(), said("ON_TRACK", "I did not see it.")))
                .as("rule 17: somebody said something meanwhile")
                .hasStatus(409)
                .bodyText()
                .contains("Half is on its way.", "I did not see it.");
        assertThat(post("/1/status/withdraw", society.manager(), Map.of("period", "1")))
                .hasStatus(302);
        assertThat(get("/1", society.reader())).bodyText().doesNotContain("Half is on its way.");
    }

    @Test
    void aLockedPeriodStays_rule13() {
        target(40);
        rows.lock(1);
        assertThat(post("/1/status", society.manager(), said("AT_RISK", "Too late")))
                .hasStatus(422);
    }

    @Test
    void aValueThatNobodyRecordedForLongIsUnknown() {
        ActingAs.run(
                society.manager(),
                () ->
                        indicators.define(
                                rows.code(), Definitions.rubric("2", "none", "some", "all")));
        jdbc.sql(
                        "update reporting_period set ends_on = '2099-12-31' where pledge_id = (select id from pledge where code = :code)")
                .param("code", rows.code())
                .update();
        aim("2", "level", 3);
        judged("2 years");
        assertThat(get("/2", society.reader()))
                .bodyText()
                .contains("<span>No recent update</span>");
        judged("1 day");
        assertThat(get("/2", society.reader()))
                .bodyText()
                .doesNotContain("<span>No recent update</span>");
    }

    private void judged(String ago) {
        jdbc.sql(
                        """
                        insert into observation (id, indicator_id, period_id, state, level, level_reasons,
                            assessed_by, changed_by, changed_at, definition)
                        select gen_random_uuid(), i.id, p.id, 'VALUE', 2, cast(:text as jsonb), :by, :by,
                               now() - cast(:ago as interval), 1
                        from indicator i join reporting_period p on p.pledge_id = i.pledge_id
                        join pledge g on g.id = i.pledge_id where g.code = :code and i.code = '2'
                        on conflict (indicator_id, period_id) do update set changed_at = excluded.changed_at
                        """)
                .param("text", ActionRows.text("Because"))
                .param("by", society.manager().value())
                .param("ago", ago)
                .param("code", rows.code())
                .update();
    }

    private void target(int number) {
        aim("1", "number", number);
    }

    private void aim(String indicator, String column, int value) {
        jdbc.sql(
                        """
                        insert into indicator_target (id, indicator_id, period_id, %s)
                        select gen_random_uuid(), i.id, p.id, :value
                        from indicator i join reporting_period p on p.pledge_id = i.pledge_id
                        join pledge g on g.id = i.pledge_id where g.code = :code and i.code = :indicator
                        on conflict (indicator_id, period_id) do update set %s = excluded.%s
                        """
                                .formatted(column, column, column))
                .param("value", value)
                .param("code", rows.code())
                .param("indicator", indicator)
                .update();
    }

    private static Map<String, String> said(String status, String reason) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("period", "1");
        fields.put("status", status);
        fields.put("reason", reason);
        fields.put("language", "en");
        return fields;
    }

    private MvcTestResult get(String path, UserId person) {
        return browser.get().uri(address + path).with(Society.as(person)).exchange();
    }

    private MvcTestResult post(String path, UserId person, Map<String, String> fields) {
        var request = browser.post().uri(address + path).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
