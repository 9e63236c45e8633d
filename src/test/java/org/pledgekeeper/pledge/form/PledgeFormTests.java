package org.pledgekeeper.pledge.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@ApplicationTest
class PledgeFormTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private PledgeDirectory directory;

    private Society society;
    private String code;

    @BeforeEach
    void aSociety() {
        society = Society.founded(accounts);
        code = "wells-" + COUNT.incrementAndGet();
    }

    @Test
    void opensForManagersOnly() {
        assertThat(browser.get().uri("/pledges/new").with(Society.as(society.manager())))
                .hasStatus(200)
                .bodyText()
                .contains("commitments[0].text");
        for (var person : List.of(society.staff(), society.reader(), society.administrator())) {
            assertThat(browser.get().uri("/pledges/new").with(Society.as(person))).hasStatus(403);
        }
    }

    @Test
    void makesThePledgeWithItsPlan() {
        assertThat(filled("/pledges/new")).hasStatus(302).hasRedirectedUrl("/pledges/" + code);
        assertThat(plan())
                .extracting(CommitmentFacts::code, CommitmentFacts::depth)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("1", 0),
                        org.assertj.core.api.Assertions.tuple("1.a", 1));
    }

    @Test
    void answersEveryBadInputByItsFieldAndKeepsWhatWasTyped() {
        assertThat(
                        post("/pledges/new?lang=en")
                                .param("code", "No Good")
                                .param("title", " ")
                                .param("objective", "To bring water")
                                .param("startsOn", "2023-02-31")
                                .param("endsOn", "2019-01-01")
                                .param("commitments[0].key", "n1")
                                .param("commitments[0].code", "1 a")
                                .param("commitments[1].key", "n2")
                                .param("commitments[1].code", "1 a")
                                .param("commitments[1].parent", "n2")
                                .param("commitments[1].text", "Dig & drill"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "No Good",
                        "To bring water",
                        "2023-02-31",
                        "Dig &amp; drill",
                        "Write the code with 2 to 40",
                        "Give the pledge a title.",
                        "Name the conference",
                        "Write a day that exists",
                        "Number the commitment with letters and digits",
                        "Write what you commit to",
                        "1 a would stand below itself.");
    }

    @Test
    void thePeriodDoesNotEndBeforeItStarts() {
        assertThat(
                        filled("/pledges/new?lang=fr", "startsOn", "2024-01-01")
                                .with(Society.as(society.manager())))
                .hasStatus(422)
                .bodyText()
                .contains("Le dernier jour précède le premier.");
    }

    @Test
    void addsAndMovesRowsWithoutLosingAWord() {
        assertThat(filled("/pledges/new", "plan", "add").with(Society.as(society.manager())))
                .hasStatus(200)
                .bodyText()
                .contains("Wells for all", "2019-12-09", "Dig wells", "commitments[2].text")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void savesWhatChangedAndKeepsTheRest() {
        assertThat(filled("/pledges/new")).hasStatus(302);
        var before = plan();
        assertThat(edited(0, before, "Dig deep wells")).hasStatus(302);
        assertThat(plan()).extracting(CommitmentFacts::id).isEqualTo(ids(before));
        assertThat(plan().get(0).text().originalText()).isEqualTo("Dig deep wells");
    }

    /** Rule 17. */
    @Test
    void theSecondEditorSeesBothTexts() {
        assertThat(filled("/pledges/new")).hasStatus(302);
        var before = plan();
        assertThat(edited(0, before, "Dig deep wells")).hasStatus(302);
        assertThat(edited(0, before, "Dig wide wells"))
                .hasStatus(409)
                .bodyText()
                .contains("Dig deep wells", "Dig wide wells", "name=\"version\" value=\"1\"");
        assertThat(edited(1, before, "Dig wide wells")).hasStatus(302);
    }

    @Test
    void nobodyElseEditsOrEvenSeesIt() {
        assertThat(filled("/pledges/new")).hasStatus(302);
        var other = Society.founded(accounts);
        var address = "/pledges/" + code + "/edit";
        assertThat(browser.get().uri(address).with(Society.as(other.manager()))).hasStatus(404);
        assertThat(browser.get().uri(address).with(Society.as(society.staff()))).hasStatus(403);
        assertThat(browser.get().uri(address).with(Society.as(society.manager()))).hasStatus(200);
    }

    private MockMvcRequestBuilder post(String address) {
        return browser.post().uri(address).with(csrf()).with(Society.as(society.manager()));
    }

    private MockMvcRequestBuilder filled(String address) {
        return written(post(address), "2019-12-09");
    }

    private MockMvcRequestBuilder filled(String address, String field, String value) {
        return field.equals("startsOn")
                ? written(post(address), value)
                : filled(address).param(field, value);
    }

    private MockMvcRequestBuilder written(MockMvcRequestBuilder form, String startsOn) {
        return form.param("code", code)
                .param("language", "en")
                .param("title", "Wells for all")
                .param("objective", "To bring water")
                .param("kind", "INDIVIDUAL")
                .param("conference", "33rd International Conference")
                .param("startsOn", startsOn)
                .param("endsOn", "2023-12-31")
                .param("parties[0].organisation", society.organisation().value().toString())
                .param("parties[0].role", "AUTHOR")
                .param("commitments[0].key", "n1")
                .param("commitments[0].code", "1")
                .param("commitments[0].text", "Dig wells")
                .param("commitments[1].key", "n2")
                .param("commitments[1].code", "1.a")
                .param("commitments[1].parent", "n1")
                .param("commitments[1].text", "In the north");
    }

    private MockMvcRequestBuilder edited(int version, List<CommitmentFacts> plan, String text) {
        var form =
                post("/pledges/" + code + "/edit")
                        .param("language", "en")
                        .param("title", "Wells for all")
                        .param("objective", "To bring water")
                        .param("kind", "INDIVIDUAL")
                        .param("conference", "33rd International Conference")
                        .param("startsOn", "2019-12-09")
                        .param("endsOn", "2023-12-31")
                        .param("version", String.valueOf(version))
                        .param("parties[0].organisation", society.organisation().value().toString())
                        .param("parties[0].role", "AUTHOR");
        for (int row = 0; row < plan.size(); row++) {
            var commitment = plan.get(row);
            var parent = commitment.parentId();
            form.param("commitments[" + row + "].key", commitment.id().toString())
                    .param("commitments[" + row + "].code", commitment.code())
                    .param(
                            "commitments[" + row + "].parent",
                            parent == null ? "" : parent.toString())
                    .param(
                            "commitments[" + row + "].text",
                            row == 0 ? text : commitment.text().originalText());
        }
        return form;
    }

    private static List<java.util.UUID> ids(List<CommitmentFacts> plan) {
        return plan.stream().map(CommitmentFacts::id).toList();
    }

    private List<CommitmentFacts> plan() {
        return ActingAs.call(
                society.manager(),
                () -> directory.commitments(directory.require(code, Permission.READ).id()));
    }
}
