package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of the real report, counted by hand, are what the rule has to give. */
class RealReportCountTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private final CountingRule rule = CountingRule.usual(START, END);
    private final Ledger ledger = rule.over(RealReport.forTheCount());

    @Test
    void indicator1Counts23MeasuresWithinThePledgeAndThreeBeforeIt() {
        assertThat(ledger.value()).isEqualTo(23);
        assertThat(ledger.baseline()).isEqualTo(3);
        assertThat(names(Why.BEFORE_PLEDGE)).containsExactly("A16", "A22", "A23");
    }

    @Test
    void theMeetingKnownOnlyToItsYearIsAskedAboutButCannotChangeTheValue_rule8() {
        assertThat(ledger.lines().stream().filter(LedgerLine::undecided).map(RealReport::name))
                .containsExactly("A02");
        assertThat(ledger.upTo()).isEqualTo(23);
    }

    @Test
    void theBreakdownIsThatOfTheReportAndAddsUp_rule4() {
        assertThat(
                        ledger.byType().stream()
                                .collect(Collectors.toMap(TypeCount::type, TypeCount::count)))
                .isEqualTo(
                        Map.ofEntries(
                                Map.entry("NETWORK_LEADERSHIP", 1),
                                Map.entry("MEETING_IN_PERSON", 1),
                                Map.entry("WEBINAR", 2),
                                Map.entry("PUBLICATION", 1),
                                Map.entry("TECHNICAL_ADVICE", 1),
                                Map.entry("NETWORK_PARTICIPATION", 2),
                                Map.entry("ONLINE_PLATFORM", 1),
                                Map.entry("POLICY_INFLUENCE", 2),
                                Map.entry("ASSESSMENT", 1),
                                Map.entry("STRATEGY", 2),
                                Map.entry("TRAINING_PRODUCT", 5),
                                Map.entry("TRAINING_DELIVERY", 2),
                                Map.entry("COORDINATION", 1),
                                Map.entry("ADVOCACY", 1)));
        assertThat(ledger.byType().get(0)).isEqualTo(new TypeCount("TRAINING_PRODUCT", 5));
    }

    @Test
    void whatCouldNotBeDoneWhatIsPlannedAndUmbrellasAreNotCounted_rule5() {
        assertThat(names(Why.STATUS)).containsExactly("A03", "A04", "A06", "A13");
        assertThat(
                        ledger.lines().stream()
                                .filter(line -> line.why() == Why.STATUS)
                                .map(LedgerLine::detail))
                .containsExactly("PREVENTED", "PREVENTED", "PLANNED", "PLANNED");
        assertThat(names(Why.UMBRELLA)).containsExactly("A20", "A21", "A24");
    }

    @Test
    void partsCountWithTheirParentAndASeriesIsOne_rule4() {
        assertThat(names(Why.PART)).containsExactly("A09.1", "A09.2", "A09.3", "A09.4", "A29");
        var sessions =
                ledger.measures().stream()
                        .filter(each -> each.root().key().equals("series:SR2"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sessions.lines().stream().map(RealReport::name))
                .containsExactly("A33", "A34", "A35");
        assertThat(sessions.type()).isEqualTo("TRAINING_DELIVERY");
        assertThat(ledger.singleActions()).isEqualTo(30);
    }

    @Test
    void indicator2RestsOnTheTenActionsNamedThereAndFiveMoreAreOffered() {
        var claimed = rule.ofClaims().over(RealReport.forTheJudgement());
        assertThat(
                        claimed.lines().stream()
                                .filter(line -> line.counted() || line.undecided())
                                .map(RealReport::name))
                .containsExactly(
                        "A01", "A02", "A05", "A11", "A12", "A30", "A33", "A34", "A35", "A36");
        assertThat(
                        claimed.lines().stream()
                                .filter(line -> line.why() == Why.NOT_STATED)
                                .map(RealReport::name))
                .containsExactly("A07", "A08", "A09", "A10", "A31");
        assertThat(
                        claimed.lines().stream()
                                .filter(line -> line.why() == Why.STATUS)
                                .map(RealReport::name))
                .containsExactly("A06");
    }

    private List<String> names(Why why) {
        return ledger.lines().stream()
                .filter(line -> line.why() == why)
                .map(RealReport::name)
                .toList();
    }
}
