package org.pledgekeeper.pledge.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
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
                .containsExactly(tuple("1", 0), tuple("1.a", 1));
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
    void rowsThatWereNotSentAreNotThere() {
        assertThat(post("/pledges/new").param("commitments[7].text", "Dig in the south"))
                .hasStatus(422)
                .bodyText()
                .contains("Dig in the south", "commitments[0].text")
                .doesNotContain("commitments[1].text");
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

    private MockMvcRequestBuilder written(MockMvcRequestBuilder request, String startsOn) {
        var form = new TypedForm(request).terms(code, startsOn).author(society);
        return form.row("n1", "1", "", "Dig wells").row("n2", "1.a", "n1", "In the north").sent();
    }

    private MockMvcRequestBuilder edited(int version, List<CommitmentFacts> plan, String text) {
        var form =
                new TypedForm(post("/pledges/" + code + "/edit").param("version", "" + version))
                        .terms(code, "2019-12-09")
                        .author(society);
        for (var each : plan) {
            boolean top = each.parentId() == null;
            form.row(
                    each.id().toString(),
                    each.code(),
                    top ? "" : String.valueOf(each.parentId()),
                    top ? text : each.text().originalText());
        }
        return form.sent();
    }

    private static List<UUID> ids(List<CommitmentFacts> plan) {
        return plan.stream().map(CommitmentFacts::id).toList();
    }

    private List<CommitmentFacts> plan() {
        return ActingAs.call(
                society.manager(),
                () -> directory.commitments(directory.require(code, Permission.READ).id()));
    }
}
