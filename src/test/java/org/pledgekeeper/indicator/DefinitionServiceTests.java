package org.pledgekeeper.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.observation.ObservationService;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every definition is kept, with whoever gave it and why. */
@ApplicationTest
class DefinitionServiceTests {

    private static final LocalisedText WHY = Definitions.text("The register changed.");

    @Autowired private IndicatorService indicators;
    @Autowired private ObservationService observations;
    @Autowired private IndicatorDirectory directory;
    @Autowired private PledgeDirectory pledges;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;

    @BeforeEach
    void aPledge() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
    }

    @Test
    void everyKindReadsBackAsItWasDefined() {
        for (var asked :
                List.of(
                        Definitions.count("1"),
                        Definitions.number("2"),
                        Definitions.ratio("3"),
                        Definitions.yesNo("4"),
                        Definitions.rubric("5", "none", "much"))) {
            define(asked);
            assertThat(read(asked.code()).asked()).isEqualTo(asked);
            assertThat(read(asked.code()).number()).isEqualTo(1);
        }
    }

    @Test
    void theKindNeverChanges() {
        define(Definitions.yesNo("1"));
        assertThatThrownBy(() -> redefine(Definitions.count("1"), null, 0))
                .hasMessage("indicator.kind-fixed");
    }

    @Test
    void whatSaysSomethingElseIsAnotherDefinitionAndWhatSaysTheSameIsNot() {
        define(Definitions.number("1"));
        redefine(Definitions.number("1"), null, 0);
        assertThat(read("1").number()).isEqualTo(1);
        redefine(
                Definitions.on(
                        "1", IndicatorKind.NUMBER, Definitions.complaints(Calculation.LATEST)),
                null,
                0);
        assertThat(read("1").number()).isEqualTo(2);
        assertThat(kept("content -> 'terms' ->> 'calculation'"))
                .containsExactly("MAXIMUM", "LATEST");
    }

    @Test
    void onceSomethingIsRecordedAChangeNeedsItsReasonAndTheRecordStaysWhatItWas_rule17() {
        define(Definitions.count("1"));
        rows.link(rows.action("A webinar"), "1", "STATED");
        ActingAs.run(
                society.staff(), () -> observations.record(new Subject(rows.code(), "1", 1), WHY));
        var stricter = stricter("1");
        assertThatThrownBy(() -> redefine(stricter, null, 0))
                .hasMessage("indicator.change-reason-needed");
        redefine(stricter, WHY, 0);
        assertThat(kept("reason -> 'texts' ->> 'en'")).containsExactly(null, WHY.originalText());
        assertThat(observed("computed")).isEqualTo(1);
        assertThat(observed("definition")).isEqualTo(1);
        ActingAs.run(
                society.staff(), () -> observations.record(new Subject(rows.code(), "1", 1), WHY));
        assertThat(observed("computed")).isZero();
        assertThat(observed("definition")).isEqualTo(2);
    }

    @Test
    void noDefinitionIsChangedAfterwards_rule17() {
        define(Definitions.yesNo("1"));
        assertThatThrownBy(
                        () -> jdbc.sql("update indicator_definition set content = '{}'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from indicator_definition").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static DefineIndicator stricter(String code) {
        var count = Definitions.count(code);
        return new DefineIndicator(
                code,
                count.kind(),
                count.definition(),
                false,
                count.rule().acceptedTypes(),
                true,
                List.of(),
                List.of());
    }

    private void define(DefineIndicator asked) {
        ActingAs.run(society.manager(), () -> indicators.define(rows.code(), asked));
    }

    private void redefine(DefineIndicator asked, @Nullable LocalisedText reason, int seen) {
        ActingAs.run(
                society.manager(),
                () -> indicators.redefine(rows.code(), asked.code(), asked, reason, seen));
    }

    private IndicatorFacts read(String code) {
        return ActingAs.call(
                society.reader(),
                () -> directory.require(pledges.require(rows.code(), Permission.READ), code));
    }

    /** Of the definitions of the first indicator, in their order. */
    private List<@Nullable String> kept(String column) {
        return jdbc.sql(
                        "select "
                                + column
                                + " from indicator_definition d where indicator_id = :id order by number")
                .param("id", read("1").id())
                .query(String.class)
                .list();
    }

    private int observed(String column) {
        return jdbc.sql("select " + column + " from observation where indicator_id = :id")
                .param("id", read("1").id())
                .query(Integer.class)
                .single();
    }
}
