package org.pledgekeeper.action.proof;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.support.Society;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A pledge with one action A1 of its staff, and a browser to prove it with. */
record Provable(MockMvcTester browser, JdbcClient jdbc, Society society, APledge pledge) {

    static final byte[] TEXT = "Forty people came.".getBytes(StandardCharsets.UTF_8);

    static Provable action(
            MockMvcTester browser,
            AccountService accounts,
            ActionService actions,
            JdbcClient jdbc) {
        var society = Society.founded(accounts);
        var pledge = APledge.of(society, jdbc);
        ActingAs.call(society.staff(), () -> actions.log(pledge.code(), pledge.told("A workshop")));
        return new Provable(browser, jdbc, society, pledge);
    }

    String at(String rest) {
        return "/pledges/" + pledge.code() + rest;
    }

    static MockMultipartFile file(String name, byte... content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    /** A form with files and, one after the other, names and values. */
    MvcTestResult send(UserId person, String to, List<MockMultipartFile> files, String... typed) {
        var request = browser.post().uri(at(to)).multipart();
        files.forEach(request::file);
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request.with(Society.as(person)).with(csrf()).exchange();
    }

    MvcTestResult attach(String reference, MockMultipartFile... files) {
        return send(society.staff(), "/actions/" + reference + "/evidence", List.of(files));
    }

    MvcTestResult post(UserId person, String address, String... typed) {
        var request = browser.post().uri(at(address)).with(Society.as(person)).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult get(UserId person, String address) {
        return browser.get().uri(at(address)).with(Society.as(person)).exchange();
    }

    List<UUID> kept() {
        return jdbc.sql("select id from evidence where pledge_id = :pledge order by created_at")
                .param("pledge", pledge.id())
                .query(UUID.class)
                .list();
    }

    /** Pieces of files of this pledge, and those that belong to nothing. */
    int pieces() {
        return jdbc.sql(
                        """
                        select count(*) from evidence_chunk c left join evidence e on e.id = c.evidence_id
                        where e.pledge_id = :pledge or e.id is null
                        """)
                .param("pledge", pledge.id())
                .query(Integer.class)
                .single();
    }
}
