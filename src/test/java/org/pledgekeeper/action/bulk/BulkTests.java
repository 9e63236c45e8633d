package org.pledgekeeper.action.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Changing many actions at once: a draft of the staff, one verified, one of the manager. */
@ApplicationTest
class BulkTests {

    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"([^\"]+)\"");

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void logThreeActions() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        log(society.staff(), "A plan", ActionStatus.PLANNED, 2030);
        log(society.staff(), "Verified", ActionStatus.PLANNED, 2022);
        log(society.manager(), "A manager's", ActionStatus.PLANNED, 2022);
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A2"));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A2"));
    }

    private void log(UserId person, String what, ActionStatus status, int year) {
        ActingAs.run(
                person,
                () ->
                        actions.log(
                                pledge.code(),
                                pledge.told(what, status, Timespan.on(PartialDate.of(year)))));
    }

    private MvcTestResult post(
            UserId person, String rest, Map<String, String> fields, List<String> items) {
        var request =
                browser.post()
                        .uri("/pledges/" + pledge.code() + "/actions/bulk" + rest)
                        .with(Society.as(person))
                        .with(csrf())
                        .param("ref", "A1", "A2", "A3")
                        .param("item", items.toArray(String[]::new));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult preview(UserId person, Map<String, String> fields) {
        return post(person, "", fields, List.of());
    }

    private MvcTestResult undo(MvcTestResult applied) {
        var offer = String.valueOf(applied.getMvcResult().getFlashMap().get("undo"));
        return browser.post()
                .uri("/me/undo")
                .with(Society.as(society.manager()))
                .with(csrf())
                .param("offer", offer)
                .exchange();
    }

    private void somebodyChangesA3() {
        jdbc.sql("update action set version = version + 1 where pledge_id = :pledge and number = 3")
                .param("pledge", pledge.id())
                .update();
    }

    private static List<String> items(MvcTestResult preview) {
        var body = new String(preview.getResponse().getContentAsByteArray());
        return ITEM.matcher(body).results().map((MatchResult found) -> found.group(1)).toList();
    }

    /** Reference, status, type and codes of commitments of each row, drafts included. */
    private List<String> rows() {
        return jdbc.sql(
                        """
                        select coalesce('A' || a.number, 'draft') || ' ' || a.status || ' '
                               || coalesce(a.measure_type, '-') || ' ' || a.visibility || ' '
                               || (select string_agg(c.code, ',' order by l.position)
                                   from action_commitment l join commitment c on c.id = l.commitment_id
                                   where l.action_id = a.id)
                        from action a where a.pledge_id = :pledge order by a.number nulls last
                        """)
                .param("pledge", pledge.id())
                .query(String.class)
                .list();
    }

    @Test
    void thePreviewSaysWhatWillChangeAndWhatRefusesAndWhyAndChangesNothing() {
        // rules 6, 7 and 12
        var before = rows();
        var completed = preview(society.staff(), Map.of("toStatus", "COMPLETED"));
        assertThat(completed)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "A completed action cannot lie wholly in the future.",
                        "the change becomes a draft that revises it",
                        "This action is somebody else’s",
                        "1 of 3 will be changed.");
        assertThat(items(completed)).singleElement().asString().startsWith("A2 ");
        assertThat(preview(society.manager(), Map.of("toStatus", "PREVENTED")))
                .bodyText()
                .contains("Give the reason why it could not be done.", "None of the 3");
        assertThat(rows()).isEqualTo(before);
        assertThat(preview(society.reader(), Map.of("toStatus", "COMPLETED"))).hasStatus(403);
    }

    @Test
    void allArePreviewedChangedTogetherAndTakenBackTogether() {
        // rule 17
        var before = rows();
        var one = pledge.commitments().get(0).toString();
        var nested = pledge.commitments().get(2).toString();
        var change =
                Map.of("toType", "WEBINAR", "toVisibility", "PUBLIC", "add", nested, "remove", one);
        var items = items(preview(society.manager(), change));
        assertThat(items).hasSize(3);
        var applied = post(society.manager(), "/apply", change, items);
        assertThat(rows())
                .containsExactly(
                        "A1 PLANNED WEBINAR PUBLIC 2.a",
                        "A2 PLANNED - INTERNAL 1",
                        "A3 PLANNED WEBINAR PUBLIC 2.a",
                        "draft PLANNED WEBINAR PUBLIC 2.a");
        assertThat(undo(applied)).hasStatus(302);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatChangedSinceThePreviewStopsAllOfIt() {
        // rule 17
        var change = Map.of("toType", "WEBINAR");
        var items = items(preview(society.manager(), change));
        somebodyChangesA3();
        var before = rows();
        assertThat(post(society.manager(), "/apply", change, items))
                .hasStatus(409)
                .bodyText()
                .contains("was changed since the preview", "3 of 3 will be changed.");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothingIsTakenBackThatWentOnSince() {
        // rule 17
        var change = Map.of("toType", "WEBINAR");
        var items = items(preview(society.manager(), change));
        var applied = post(society.manager(), "/apply", change, items);
        somebodyChangesA3();
        var before = rows();
        assertThat(undo(applied)).hasStatus(409).bodyText().contains("A3");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void allThatTheFilterShowsAreChosenAndNoOthers() {
        var request =
                browser.post()
                        .uri("/pledges/" + pledge.code() + "/actions/bulk?state=VERIFIED&all=true")
                        .with(Society.as(society.manager()))
                        .with(csrf());
        assertThat(request.exchange())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"A2\"")
                .doesNotContain("value=\"A1\"", "value=\"A3\"");
    }
}
