package org.pledgekeeper.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.counting.Outcome;
import org.pledgekeeper.indicator.counting.Section;
import org.pledgekeeper.indicator.counting.TypeCount;
import org.pledgekeeper.indicator.measurement.LedgerLine;
import org.pledgekeeper.indicator.measurement.Ledgers;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The sample, loaded through the commands that everybody uses, yields the figures of the report.
 */
@ApplicationTest
class SampleTests {

    private static final ReportSheet REPORT = SampleFiles.report();

    @Autowired private SampleService sample;
    @Autowired private SampleQuery known;
    @Autowired private PledgeDirectory pledges;
    @Autowired private Measurements measurements;
    @Autowired private Ledgers ledgers;

    private UserId manager;

    @BeforeEach
    void load() {
        manager = Loaded.manager(sample, known);
    }

    @Test
    void indicatorOneCountsTwentyThreeMeasuresAndThreeBeforeThePledge() {
        var counted = measured("1");
        assertThat(counted.value()).isEqualTo(Expected.MEASURES);
        assertThat(counted.range()).as("A2 cannot change it: its series counts by A5").isFalse();
        assertThat(counted.baseline()).isEqualTo(Expected.BASELINE);
        assertThat(counted.newInPeriod())
                .as("the pledge's first period")
                .isEqualTo(Expected.MEASURES);
    }

    @Test // rule 4
    void theBreakdownByTypeAddsUpToTheTotal() {
        assertThat(measured("1").byType().stream())
                .containsExactlyInAnyOrderElementsOf(
                        Expected.BY_TYPE.entrySet().stream()
                                .map(each -> new TypeCount(each.getKey(), each.getValue()))
                                .toList());
    }

    @Test // rules 5 and 8
    void theLedgerSaysWhyTheOthersDoNotCount() {
        var why = new TreeMap<String, String>();
        ledger("1").stream()
                .filter(each -> each.outcome() == Outcome.NOT_COUNTED)
                .forEach(each -> why.put(each.action(), why(each)));
        assertThat(why).isEqualTo(new TreeMap<>(Expected.NOT_COUNTED));
    }

    private static String why(LedgerLine entry) {
        var why = Objects.requireNonNull(entry.why()).name();
        return entry.detail() == null ? why : why + " " + entry.detail();
    }

    @Test
    void indicatorTwoRestsOnItsTenStatedActionsAndOffersFiveMore() {
        var judged = measured("2");
        var lines = ledger("2");
        assertThat(judged.singleActions()).isEqualTo(Expected.STATED.size());
        assertThat(lines)
                .filteredOn(each -> each.counted() || each.undecided())
                .extracting(LedgerLine::action)
                .containsExactlyElementsOf(Expected.STATED);
        assertThat(lines)
                .filteredOn(each -> each.section() == Section.OFFERED)
                .extracting(LedgerLine::action)
                .containsExactlyElementsOf(Expected.CANDIDATES);
        assertThat(judged.level()).isNotNull();
    }

    @Test // rule 8
    void theBrusselsMeetingIsLeftForAPersonToDecide() {
        assertThat(ledger("1"))
                .filteredOn(LedgerLine::undecided)
                .extracting(LedgerLine::action)
                .containsExactly("A2");
    }

    @Test
    void aLaterPeriodStaysOpenForWhatIsDoneToday() {
        var pledge = ActingAs.call(manager, () -> pledges.require("trafficking", Permission.READ));
        assertThat(pledges.periods(pledge.id()))
                .extracting(each -> each.kind() + " " + each.startsOn() + " " + each.state())
                .containsExactly("FINAL 2019-12-09 LOCKED", "INTERIM 2024-01-01 OPEN");
    }

    private List<LedgerLine> ledger(String indicator) {
        var facts = measured(indicator).indicator();
        return ActingAs.call(
                manager, () -> ledgers.all(pledge(), facts, REPORT.from(), REPORT.to()));
    }

    private Measurement measured(String indicator) {
        return ActingAs.call(
                manager, () -> measurements.of(pledge(), indicator, REPORT.from(), REPORT.to()));
    }

    private PledgeFacts pledge() {
        return pledges.require("trafficking", Permission.READ);
    }
}
