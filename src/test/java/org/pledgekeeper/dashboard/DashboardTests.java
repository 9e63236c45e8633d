package org.pledgekeeper.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Vow;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class DashboardTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private PledgeService pledges;
    @Autowired private ActionService actions;

    private Society society;
    private Vow vow;
    private String code;

    @BeforeEach
    void anActivePledge() {
        society = Society.founded(accounts);
        vow = Vow.of(society, pledges, actions);
        code = vow.code();
    }

    @Test
    void aVisitorSignsInFirst() {
        assertThat(browser.get().uri("/")).hasStatus(302).hasRedirectedUrl("/login");
    }

    @Test
    void staffFindTheFormAndTheirOwnWork() {
        vow.log("Sowed millet in the valley", "2021", ActionStatus.COMPLETED, Visibility.INTERNAL);
        assertThat(page("/", society.staff()))
                .contains("name=\"description\"", code + "/actions\"", "Sowed millet");
    }

    @Test
    void theShortFormIsAnsweredByTheLongOneWhichKeepsWhatWasTyped() {
        assertThat(
                        browser.post()
                                .uri("/pledges/" + code + "/actions")
                                .param("description", "Sowed on a day that never was")
                                .param("when.startDay", "31")
                                .param("when.startMonth", "6")
                                .param("when.startYear", "2021")
                                .param("commitments[0].id", "")
                                .param("commitments[0].chosen", "true")
                                .with(csrf())
                                .with(Society.as(society.staff())))
                .hasStatus(422)
                .bodyText()
                .contains("Sowed on a day that never was");
    }

    /** Rule 7. */
    @Test
    void aPlannedActionThatIsPastNeedsAnOutcome() {
        vow.log("Plough the terraces", "2021", ActionStatus.PLANNED, Visibility.INTERNAL);
        vow.log("Plough the shore", "2199", ActionStatus.PLANNED, Visibility.INTERNAL);
        assertThat(page("/", society.staff())).contains("Planned and past", "Plough the terraces");
        assertThat(page("/pledges/" + code, society.manager()))
                .contains("1 planned action is past: outcome needed");
    }

    @Test
    void managersFindWhatWaitsForThem() {
        vow.submitted("Built a granary", Visibility.INTERNAL);
        assertThat(page("/", society.manager()))
                .contains("1 action waits for review", "Built a granary");
        assertThat(page("/", society.staff())).doesNotContain("waits for review");
    }

    @Test
    void auditorsAndAdministratorsFindTheirs() {
        assertThat(page("/", society.reader())).contains("No report has been approved yet");
        assertThat(page("/", society.administrator())).contains("Administrators");
    }

    @Test
    void thePledgeIsListedAndShown() {
        vow.submitted("Built a granary", Visibility.INTERNAL);
        assertThat(page("/pledges", society.reader())).contains("Food for the valley", "1 action");
        assertThat(page("/pledges/" + code, society.reader()))
                .contains("Nobody goes hungry", "Plant trees", "Built a granary")
                .doesNotContain("/edit\"");
    }

    /** Rule 15. */
    @Test
    void aRestrictedActionShowsToItsWriterAndItsManagersOnly() {
        vow.submitted("Secret granary", Visibility.RESTRICTED);
        for (var address : List.of("/pledges/" + code, "/search?q=granary")) {
            assertThat(page(address, society.manager())).contains("Secret granary");
            assertThat(page(address, society.staff())).contains("Secret granary");
            assertThat(page(address, society.reader())).doesNotContain("Secret granary");
        }
    }

    @Test
    void findsPledgesCommitmentsAndActionsByUnfinishedWords() {
        vow.submitted("Built a granary", Visibility.INTERNAL);
        assertThat(page("/search?q=hung", society.reader())).contains("Food for the valley");
        assertThat(page("/search?q=plant tr", society.reader())).contains("Plant trees");
        assertThat(page("/search?q=gran", society.reader())).contains("Built a granary");
        assertThat(page("/search?q=gran -built", society.reader()))
                .doesNotContain("Built a granary");
    }

    @Test
    void findsThePledgeThatIsCalledByItsCode() {
        assertThat(page("/search?q=" + code.toUpperCase(Locale.ROOT), society.reader()))
                .contains("Food for the valley");
    }

    @Test
    void searchSurvivesWhateverIsTyped() {
        for (var typed : List.of("", "' & | ! :*", "\"", "-", "()", "a".repeat(5000))) {
            assertThat(
                            browser.get()
                                    .uri("/search")
                                    .param("q", typed)
                                    .with(Society.as(society.reader())))
                    .hasStatus(200);
        }
    }

    @Test
    void nobodyFindsWhatBelongsToOthers() {
        vow.submitted("Built a granary", Visibility.INTERNAL);
        var other = Society.founded(accounts).manager();
        assertThat(page("/search?q=granary", other)).doesNotContain("Built a granary");
        assertThat(page("/pledges", other)).doesNotContain(code);
        assertThat(browser.get().uri("/pledges/" + code).with(Society.as(other))).hasStatus(404);
    }

    private String page(String address, UserId person) {
        var result = browser.get().uri(address).with(Society.as(person)).exchange();
        assertThat(result).hasStatus(200);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("</?mark>", "");
    }
}
