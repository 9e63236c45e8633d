package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.LogAction.Link;
import org.pledgekeeper.action.LogAction.Origin;
import org.pledgekeeper.action.LogAction.Partner;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Quantity;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ActionServiceTests {

    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAPledge() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
    }

    private static LocalisedText text(String words) {
        return LocalisedText.of(Language.EN, words);
    }

    private LogAction everything(UUID key) {
        return new LogAction(
                text("Meeting in Brussels"),
                text("We met."),
                MeasureType.MEETING_IN_PERSON,
                Timespan.parse("2021~/2022-05"),
                new Place(Place.Kind.CITY, text("Brussels"), "BE", null),
                ActionStatus.POSTPONED,
                new Reason(Reason.Code.TRAVEL_RESTRICTED, text("No flights")),
                List.of(
                        new Link(pledge.commitments().get(1), Origin.AS_ABOVE, text("hosts it")),
                        Link.stated(pledge.commitments().get(0))),
                List.of(new Link(pledge.indicator(), Origin.INFERRED, null)),
                List.of(
                        new Partner(text("ATN"), text("host")),
                        new Partner(text("Some Society"), null)),
                List.of(
                        new Quantity(
                                new BigDecimal("11"),
                                Quantity.Qualifier.AT_LEAST,
                                Quantity.Unit.NATIONAL_SOCIETIES,
                                text("that came"))),
                text("challenge"),
                text("result"),
                text("lesson"),
                null,
                text("Meetings"),
                false,
                Visibility.PUBLIC,
                List.of(
                        new AttachLink(
                                text("Page"),
                                "https://example.org/a#b%20c",
                                Language.FR,
                                Visibility.PUBLIC)),
                key);
    }

    private String log(LogAction told) {
        return ActingAs.call(society.staff(), () -> actions.log(pledge.code(), told));
    }

    private String stamp(String reference) {
        return jdbc.sql(
                        """
                        select id || 'v' || version from action
                        where pledge_id = :pledge and number = :number
                        """)
                .param("pledge", pledge.id())
                .param("number", Integer.parseInt(reference.substring(1)))
                .query(String.class)
                .single();
    }

    private String inTable(String column) {
        return jdbc.sql("select " + column + "::text from action where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .query(String.class)
                .single();
    }

    private List<String> rows(String table, String columns) {
        return jdbc.sql(
                        """
                        select concat_ws('|', %s) from %s t join action a on a.id = t.action_id
                        where a.pledge_id = :pledge order by 1
                        """
                                .formatted(columns, table))
                .param("pledge", pledge.id())
                .query(String.class)
                .list();
    }

    @Test
    void keepsEverythingThatIsTold() {
        assertThat(log(everything(UUID.randomUUID()))).isEqualTo("A1");
        assertThat(inTable("span")).isEqualTo("2021~/2022-05");
        assertThat(inTable("latest")).isEqualTo("2022-05-31");
        assertThat(inTable("place_label")).contains("Brussels");
        assertThat(inTable("place_country")).isEqualTo("BE");
        assertThat(inTable("reason_code")).isEqualTo("TRAVEL_RESTRICTED");
        assertThat(inTable("record_state")).isEqualTo("DRAFT");
        assertThat(rows("action_commitment", "position, origin"))
                .containsExactly("0|AS_ABOVE", "1|STATED");
        assertThat(rows("action_indicator", "origin")).containsExactly("INFERRED");
        assertThat(rows("action_partner", "t.position, name->'texts'->>'en'"))
                .containsExactly("0|ATN", "1|Some Society");
        assertThat(rows("action_quantity", "value, qualifier, unit"))
                .containsExactly("11|AT_LEAST|NATIONAL_SOCIETIES");
        assertThat(rows("action_evidence", "t.position")).containsExactly("0");
        assertThat(
                        jdbc.sql("select address from evidence where pledge_id = :pledge")
                                .param("pledge", pledge.id())
                                .query(String.class)
                                .single())
                .as("rule 18")
                .isEqualTo("https://example.org/a#b%20c");
    }

    @Test
    void theSameFormSentTwiceIsOneAction() {
        var key = UUID.randomUUID();
        assertThat(log(everything(key))).isEqualTo(log(everything(key)));
        assertThat(inTable("count(*)")).isEqualTo("1");
    }

    @Test
    void goesFromDraftToVerifiedAndIsRevisedByADraft() {
        log(pledge.told("First"));
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        var seen = stamp("A1");
        ActingAs.run(
                society.staff(),
                () -> actions.edit(pledge.code(), "A1", seen, pledge.told("Second")));
        assertThat(
                        jdbc.sql(
                                        """
                                        select title->'texts'->>'en' || record_state from action
                                        where pledge_id = :pledge order by number nulls last
                                        """)
                                .param("pledge", pledge.id())
                                .query(String.class)
                                .list())
                .as("rule 17: the verified version stays valid until the draft is verified")
                .containsExactly("FirstVERIFIED", "SecondDRAFT");
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(inTable("title->'texts'->>'en'")).isEqualTo("Second");
        assertThat(inTable("record_state")).isEqualTo("VERIFIED");
        assertThat(inTable("number")).isEqualTo("1");
        assertThat(rows("action_commitment", "position")).hasSize(1);
    }
}
