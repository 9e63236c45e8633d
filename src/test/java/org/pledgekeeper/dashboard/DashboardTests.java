package org.pledgekeeper.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ActionStatus;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.pledge.keeping.MakePledge;
import org.pledgekeeper.pledge.keeping.PartyRole;
import org.pledgekeeper.pledge.keeping.PlannedCommitment;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.pledge.keeping.PledgeTerms;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class DashboardTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private PledgeService pledges;
    @Autowired private PledgeDirectory directory;
    @Autowired private ActionService actions;

    private Society society;
    private String code;
    private PledgeId pledge;

    @BeforeEach
    void anActivePledge() {
        society = Society.founded(accounts);
        code = "harvest-" + COUNT.incrementAndGet();
        pledge = ActingAs.call(society.manager(), this::made);
    }

    @Test
    void aVisitorSignsInFirst() {
        assertThat(browser.get().uri("/")).hasStatus(302).hasRedirectedUrl("/login");
    }

    @Test
    void staffFindTheFormAndTheirOwnWork() {
        log("Sowed millet in the valley", "2021", ActionStatus.COMPLETED, Visibility.INTERNAL);
        assertThat(page("/", society.staff()))
                .contains("name=\"description\"", code + "/actions\"", "Sowed millet");
    }

    /** Rule 7. */
    @Test
    void aPlannedActionThatIsPastNeedsAnOutcome() {
        log("Plough the terraces", "2021", ActionStatus.PLANNED, Visibility.INTERNAL);
        log("Plough the shore", "2199", ActionStatus.PLANNED, Visibility.INTERNAL);
        assertThat(page("/", society.staff())).contains("Planned and past", "Plough the terraces");
        assertThat(page("/pledges/" + code, society.manager()))
                .contains("1 planned action is past: outcome needed");
    }

    @Test
    void managersFindWhatWaitsForThem() {
        submitted("Built a granary");
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
        submitted("Built a granary");
        assertThat(page("/pledges", society.reader())).contains("Food for the valley", "1 action");
        assertThat(page("/pledges/" + code, society.reader()))
                .contains("Nobody goes hungry", "Plant trees", "Built a granary")
                .doesNotContain("/edit\"");
    }

    /** Rule 15. */
    @Test
    void aRestrictedActionShowsToItsWriterAndItsManagersOnly() {
        var reference =
                log("Secret granary", "2021", ActionStatus.COMPLETED, Visibility.RESTRICTED);
        ActingAs.run(society.staff(), () -> actions.submit(code, reference));
        for (var address : List.of("/pledges/" + code, "/search?q=granary")) {
            assertThat(page(address, society.manager())).contains("Secret granary");
            assertThat(page(address, society.staff())).contains("Secret granary");
            assertThat(page(address, society.reader())).doesNotContain("Secret granary");
        }
    }

    @Test
    void findsPledgesCommitmentsAndActionsByUnfinishedWords() {
        submitted("Built a granary");
        assertThat(page("/search?q=hung", society.reader())).contains("Food for the valley");
        assertThat(page("/search?q=plant tr", society.reader())).contains("Plant trees");
        assertThat(page("/search?q=gran", society.reader())).contains("Built a granary");
        assertThat(page("/search?q=gran -built", society.reader()))
                .doesNotContain("Built a granary");
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
        submitted("Built a granary");
        var other = Society.founded(accounts).manager();
        assertThat(page("/search?q=granary", other)).doesNotContain("Built a granary");
        assertThat(page("/pledges", other)).doesNotContain(code);
        assertThat(browser.get().uri("/pledges/" + code).with(Society.as(other))).hasStatus(404);
    }

    private String page(String address, UserId person) {
        var result = browser.get().uri(address).with(Society.as(person)).exchange();
        assertThat(result).hasStatus(200);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private PledgeId made() {
        var terms =
                new PledgeTerms(
                        text("Food for the valley"),
                        text("Nobody goes hungry."),
                        PledgeTerms.Kind.INDIVIDUAL,
                        text("33rd International Conference"),
                        LocalDate.of(2019, 12, 9),
                        LocalDate.of(2023, 12, 31),
                        null,
                        null,
                        null);
        var plan = List.of(PlannedCommitment.top("1", text("Plant trees")));
        var id =
                pledges.make(
                        new MakePledge(
                                code,
                                terms,
                                Map.of(society.organisation(), PartyRole.AUTHOR),
                                plan));
        pledges.activate(code);
        return id;
    }

    private void submitted(String what) {
        var reference = log(what, "2021", ActionStatus.COMPLETED, Visibility.INTERNAL);
        ActingAs.run(society.staff(), () -> actions.submit(code, reference));
    }

    private String log(String what, String when, ActionStatus status, Visibility visibility) {
        var commitment = directory.commitments(pledge).get(0).id();
        var told =
                new LogAction(
                        null,
                        text(what),
                        null,
                        Timespan.parse(when),
                        Place.UNSPECIFIED,
                        status,
                        null,
                        List.of(LogAction.Link.stated(commitment)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        visibility,
                        List.of(),
                        null);
        return ActingAs.call(society.staff(), () -> actions.log(code, told));
    }

    private static LocalisedText text(String text) {
        return LocalisedText.of(Language.EN, text);
    }
}
