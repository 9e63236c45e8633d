package org.pledgekeeper.action.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.Society;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asking about action A1 of a pledge, and answering, through a browser. */
record Asking(MockMvcTester browser, JdbcClient jdbc, Society society, APledge pledge) {

    private static final Pattern LINK = Pattern.compile("(/answer/[\\w-]{43})\\?lang=(\\w\\w)");

    String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions/A1" + rest;
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray());
    }

    MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(Society.as(person)).exchange();
    }

    MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    String ask(String asked, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("asked", asked);
        fields.putIfAbsent("language", "ar");
        fields.putIfAbsent("key", UUID.randomUUID().toString());
        var answer = post(society.staff(), page("/ask"), fields);
        assertThat(answer).hasStatusOk();
        var link = LINK.matcher(body(answer));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    MvcTestResult visit(String link) {
        return browser.get().uri(link).exchange();
    }

    MvcTestResult answer(String link, Map<String, String> fields) {
        var request = browser.post().uri(link).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    UUID question() {
        return jdbc.sql(
                        """
                        select q.id from action_question q join action a on a.id = q.action_id
                        where a.pledge_id = :pledge
                        """)
                .param("pledge", pledge.id())
                .query(UUID.class)
                .single();
    }

    String stamp() {
        return jdbc.sql("select id || 'v' || version from action where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .query(String.class)
                .single();
    }

    String span(String which) {
        return jdbc.sql("select span from action where pledge_id = :pledge and " + which)
                .param("pledge", pledge.id())
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
