package org.pledgekeeper.action.outcome;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.Society;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks on the pages of a pledge what came of an action, and answers. */
record APlan(Society society, APledge pledge, MockMvcTester browser, JdbcClient jdbc) {

    String page(String reference) {
        return "/pledges/" + pledge.code() + "/actions/" + reference;
    }

    MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(Society.as(person)).exchange();
    }

    MvcTestResult post(String reference, Map<String, String> fields) {
        var request =
                browser.post()
                        .uri(page(reference) + "/outcome")
                        .with(Society.as(society.staff()))
                        .with(csrf())
                        .param("seen", stamp(reference));
        fields.forEach(request::param);
        return request.exchange();
    }

    String stamp(String reference) {
        return jdbc.sql(
                        """
                        select coalesce(d.id || 'v' || d.version, a.id || 'v' || a.version)
                        from action a left join action d on d.revises_id = a.id
                        where a.pledge_id = :pledge and 'A' || a.number = :reference
                        """)
                .param("pledge", pledge.id())
                .param("reference", reference)
                .query(String.class)
                .single();
    }

    static Map<String, String> prevented(String by) {
        return Map.of("outcome", "PREVENTED", "reason", "TRAVEL_RESTRICTED", "replacedBy", by);
    }

    static Map<String, String> on(String outcome, String year, String month) {
        var fields = new HashMap<>(Map.of("outcome", outcome, "reason", "FUNDING"));
        fields.put("when.startYear", year);
        fields.put("when.startMonth", month);
        return fields;
    }
}
