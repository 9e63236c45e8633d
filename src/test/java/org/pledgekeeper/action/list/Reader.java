package org.pledgekeeper.action.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who reads the lists of one pledge, which the staff of its society fill. */
record Reader(MockMvcTester browser, ActionService actions, Society society, APledge pledge) {

    private static final Pattern REFERENCE = Pattern.compile("<td class=\"code\"[^>]*>(A\\d+)<");

    void log(String what, ActionStatus status, int year) {
        var when = Timespan.on(PartialDate.of(year));
        ActingAs.run(
                society.staff(), () -> actions.log(pledge.code(), pledge.told(what, status, when)));
    }

    String get(UserId person, String address) {
        var answer = browser.get().uri(URI.create(address)).with(Society.as(person)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    String address(String rest) {
        return "/pledges/" + pledge.code() + "/actions" + rest;
    }

    String list(String query) {
        return get(society.reader(), address(query));
    }

    List<String> references(String query) {
        return referencesOn(list(query));
    }

    static List<String> referencesOn(String page) {
        return REFERENCE.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
