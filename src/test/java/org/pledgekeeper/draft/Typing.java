package org.pledgekeeper.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.Society;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People who type into the form of an action, one of them with a date that nobody can read. */
record Typing(MockMvcTester browser, Society society, APledge pledge) {

    static final String WORDS = "Words that took an hour to find";

    String form() {
        return actions() + "/new";
    }

    String actions() {
        return "/pledges/" + pledge.code() + "/actions";
    }

    Map<String, String> typed(String draft) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("draft.id", draft);
        fields.put("draft.form", form());
        fields.put("draft.title", "Log an action");
        fields.put("language", "en");
        fields.put("description", WORDS);
        fields.put("when.kind", "DATE");
        fields.put("when.startDay", "thirty-first");
        fields.put("when.startYear", "2022");
        fields.put("commitments[1].id", pledge.commitments().get(1).toString());
        fields.put("commitments[1].chosen", "true");
        fields.put("partners[2].name", "A third partner");
        fields.put("submissionKey", draft);
        return fields;
    }

    MvcTestResult sent(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.accept(MediaType.TEXT_PLAIN, MediaType.TEXT_HTML).exchange();
    }

    MvcTestResult saved(Map<String, String> fields) {
        return sent(society.staff(), "/me/drafts", fields);
    }

    MvcTestResult opened(UserId person, String address) {
        return browser.get().uri(address).with(Society.as(person)).exchange();
    }

    /** From a page whose session is gone. */
    MvcTestResult orphan(Map<String, String> fields) {
        var request =
                browser.post()
                        .uri(actions())
                        .header("Sec-Fetch-Site", "same-origin")
                        .accept(MediaType.TEXT_HTML);
        fields.forEach(request::param);
        return request.exchange();
    }

    static String hidden(MvcTestResult page, String name) {
        var found =
                Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]+)\"")
                        .matcher(body(page));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
