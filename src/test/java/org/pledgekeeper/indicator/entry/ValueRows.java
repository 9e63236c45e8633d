package org.pledgekeeper.indicator.entry;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A pledge with two periods and an indicator of each kind, and a browser that records. */
final class ValueRows {

    static final String NUMBER = "1";
    static final String RATIO = "2";
    static final String ANSWER = "3";
    static final String COUNT = "4";
    static final String RUBRIC = "5";

    final Society society;
    final ActionRows rows;
    private final MockMvcTester browser;
    private final JdbcClient jdbc;

    ValueRows(
            MockMvcTester browser,
            IndicatorService indicators,
            AccountService accounts,
            JdbcClient jdbc) {
        this.browser = browser;
        this.jdbc = jdbc;
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        rows.period(2, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.number(NUMBER));
                    indicators.define(rows.code(), Definitions.ratio(RATIO));
                    indicators.define(rows.code(), Definitions.yesNo(ANSWER));
                    indicators.define(rows.code(), Definitions.count(COUNT));
                    indicators.define(rows.code(), Definitions.rubric(RUBRIC, "none", "much"));
                });
    }

    String at(String indicator) {
        return "/pledges/" + rows.code() + "/indicators/" + indicator;
    }

    MvcTestResult get(String uri, UserId person) {
        return browser.get().uri(uri).with(Society.as(person)).exchange();
    }

    /** Says that there is a value, in period 1 and in English, unless the fields say otherwise. */
    MvcTestResult record(String indicator, UserId person, String... fields) {
        return post(at(indicator) + "/value", person, fields);
    }

    MvcTestResult post(String uri, UserId person, String... fields) {
        var request = browser.post().uri(uri);
        var usual = new String[] {"period", "1", "language", "en", "state", "VALUE"};
        for (int i = 0; i < usual.length; i += 2) {
            if (!named(fields, usual[i])) {
                request = request.param(usual[i], usual[i + 1]);
            }
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(Society.as(person)).with(csrf()).exchange();
    }

    private static boolean named(String[] fields, String name) {
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    UUID evidence(String title, String visibility, UserId by) {
        var id = TimeOrderedId.next();
        jdbc.sql(
                        """
                        insert into evidence (id, pledge_id, title, address, visibility, created_by, created_at)
                        select :id, p.id, :title::jsonb, 'https://example.org/' || :id, :visibility, :by, now()
                        from pledge p where p.code = :code
                        """)
                .param("id", id)
                .param("title", ActionRows.text(title))
                .param("visibility", visibility)
                .param("by", by.value())
                .param("code", rows.code())
                .update();
        return id;
    }

    /** A column of what is stored about an indicator in period 1, as text. */
    String stored(String indicator, String column) {
        return jdbc.sql(
                        "select cast("
                                + column
                                + " as text) from observation o"
                                + " join indicator i on i.id = o.indicator_id"
                                + " join reporting_period r on r.id = o.period_id and r.number = 1"
                                + " join pledge p on p.id = i.pledge_id"
                                + " where p.code = :code and i.code = :indicator")
                .param("code", rows.code())
                .param("indicator", indicator)
                .query((row, at) -> String.valueOf(row.getString(1)))
                .single();
    }
}
