package org.pledgekeeper.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
class IndicatorServiceTests {

    @Autowired private IndicatorService indicators;
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
        rows.commitment("1");
        rows.commitment("5.a");
    }

    @Test
    void aManagerDefinesWhatIsCountedAndItReadsBackAlike() {
        ActingAs.run(society.manager(), () -> indicators.define(rows.code(), count("1")));
        var found = read(society.reader(), "1");
        assertThat(found.definition()).isEqualTo(text("How many webinars"));
        assertThat(found.rule().acceptedTypes())
                .containsExactlyInAnyOrder(MeasureType.PUBLICATION, MeasureType.WEBINAR);
        assertThat(found.rule().allCommitments()).isTrue();
        assertThat(found.rule().needsEvidence()).isTrue();
        assertThat(found.commitments()).containsExactly("1", "5.a");
    }

    @Test
    void theLevelsOfARubricAreKeptInTheirOrderAndCanBeRewritten() {
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), rubric("2", "none", "some", "much"));
                    indicators.redefine(rows.code(), "2", rubric("2.b", "low", "high"), null, 0);
                });
        assertThat(read(society.staff(), "2.b").levels())
                .containsExactly(text("low"), text("high"));
    }

    @Test
    void aCodeIsTakenOnlyOnceInAPledge() {
        ActingAs.run(society.manager(), () -> indicators.define(rows.code(), count("1")));
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.manager(),
                                        () -> indicators.define(rows.code(), count("1"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("indicator.code-taken");
    }

    @Test
    void aRubricNeedsTwoLevels() {
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.manager(),
                                        () -> indicators.define(rows.code(), rubric("2", "one"))))
                .hasMessage("indicator.two-levels");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsOverwritten_rule17() {
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), rubric("2", "none", "much"));
                    indicators.redefine(rows.code(), "2", rubric("2", "low", "high"), null, 0);
                });
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        society.otherManager(),
                                        () ->
                                                indicators.redefine(
                                                        rows.code(),
                                                        "2",
                                                        rubric("2", "x", "y"),
                                                        null,
                                                        0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(read(society.staff(), "2").levels()).contains(text("low"));
    }

    @Test
    void onlyManagersOfThePledgeDefineIndicators() {
        for (var person : List.of(society.reader(), society.staff(), society.administrator())) {
            assertThatThrownBy(
                            () ->
                                    ActingAs.run(
                                            person,
                                            () -> indicators.define(rows.code(), count("9"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var stranger = Society.founded(accounts).manager();
        assertThatThrownBy(
                        () ->
                                ActingAs.run(
                                        stranger, () -> indicators.define(rows.code(), count("9"))))
                .isInstanceOf(NotFound.class);
    }

    private IndicatorFacts read(UserId person, String code) {
        return ActingAs.call(
                person,
                () -> directory.require(pledges.require(rows.code(), Permission.READ), code));
    }

    private static DefineIndicator count(String code) {
        return new DefineIndicator(
                code,
                IndicatorKind.COUNT,
                text("How many webinars"),
                true,
                Set.of(MeasureType.WEBINAR, MeasureType.PUBLICATION),
                true,
                List.of("1", "5.a"),
                List.of());
    }

    private static DefineIndicator rubric(String code, String... levels) {
        return new DefineIndicator(
                code,
                IndicatorKind.RUBRIC,
                text("How well"),
                false,
                Set.of(),
                false,
                List.of(),
                List.of(levels).stream().map(IndicatorServiceTests::text).toList());
    }

    private static LocalisedText text(String text) {
        return LocalisedText.of(Language.EN, text);
    }
}
