package org.pledgekeeper.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.counting.Ledger.TypeCount;
import org.pledgekeeper.indicator.counting.Outcome;
import org.pledgekeeper.indicator.measurement.LedgerEntry;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The sample, loaded through the commands that everybody uses, yields the figures of the report.
 */
@ApplicationTest
class SampleTests {

    @Autowired private SampleService sample;
    @Autowired private SampleQuery known;
    @Autowired private PledgeDirectory pledges;
    @Autowired private Measurements measurements;
    @Autowired private JdbcTemplate sql;

    private UserId manager;

    @BeforeEach
    void load() {
        if (known.account(Cast.MANAGER).isEmpty()) {
            sample.load(new DemoPassword("correct horse battery staple", false));
            sample.publish();
            known.finish();
        }
        manager = known.account(Cast.MANAGER).orElseThrow();
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
        measured("1").ledger().stream()
                .filter(each -> each.outcome() == Outcome.NOT_COUNTED)
                .forEach(each -> why.put(each.action(), why(each)));
        assertThat(why).isEqualTo(new TreeMap<>(Expected.NOT_COUNTED));
    }

    private static String why(LedgerEntry entry) {
        var why = Objects.requireNonNull(entry.why()).name();
        return entry.detail() == null ? why : why + " " + entry.detail();
    }

    @Test
    void indicatorTwoRestsOnItsTenStatedActionsAndOffersFiveMore() {
        var judged = measured("2");
        assertThat(judged.actions()).containsExactlyElementsOf(Expected.STATED);
        assertThat(judged.candidates())
                .extracting(LedgerEntry::action)
                .containsExactlyElementsOf(Expected.CANDIDATES);
        assertThat(judged.level()).isNotNull();
    }

    @Test // rule 8
    void theBrusselsMeetingIsLeftForAPersonToDecide() {
        assertThat(
                        strings(
                                "select 'A' || number from action "
                                        + ofSample()
                                        + " and judged is null and span = '2019'"))
                .containsExactly("A2");
        assertThat(measured("1").ledger())
                .filteredOn(LedgerEntry::undecided)
                .extracting(LedgerEntry::action)
                .containsExactly("A2");
    }

    @Test
    void twoActionsWerePreventedAndTwoArePlanned() {
        var byStatus =
                strings(
                                "select status || ' A' || number from action "
                                        + ofSample()
                                        + " order by number")
                        .stream()
                        .map(each -> each.split(" "))
                        .collect(
                                Collectors.groupingBy(
                                        each -> each[0],
                                        Collectors.mapping(each -> each[1], Collectors.toList())));
        assertThat(byStatus.get("PREVENTED")).containsExactly("A3", "A4");
        assertThat(byStatus.get("PLANNED")).containsExactly("A6", "A17");
        assertThat(byStatus.values().stream().mapToInt(List::size).sum()).isEqualTo(41);
        assertThat(
                        strings(
                                "select distinct reason_code from action "
                                        + ofSample()
                                        + " and status = 'PREVENTED'"))
                .containsExactly("TRAVEL_RESTRICTED");
    }

    @Test // rule 18
    void theAddressesAreStoredByteForByte() {
        assertThat(
                        strings(
                                """
                                select e.address from evidence e
                                join action_evidence ae on ae.evidence_id = e.id
                                join action a on a.id = ae.action_id
                                join pledge p on p.id = a.pledge_id
                                where p.code = 'trafficking' order by ae.position
                                """))
                .containsExactlyElementsOf(Expected.ADDRESSES);
    }

    @Test // rule 12
    void whoeverSubmittedDidNotVerifyOrApprove() {
        assertThat(
                        strings(
                                "select distinct s.email || ' ' || v.email from action a"
                                        + " join app_user s on s.id = a.submitted_by"
                                        + " join app_user v on v.id = a.verified_by "
                                        + ofSample()))
                .containsExactly(Cast.STAFF + " " + Cast.MANAGER);
        assertThat(known.reportState("trafficking", 1)).isEqualTo("PUBLISHED");
    }

    @Test
    void theAuditTrailNamesWhoActed() {
        assertThat(
                        strings(
                                """
                                select distinct operation || ' ' || u.email from audit_entry e
                                join app_user u on u.id = e.actor
                                where record_type = 'action' and part = 'action'
                                  and u.email like '%@example.org'
                                """))
                .containsExactlyInAnyOrder(
                        "INSERT " + Cast.STAFF, "UPDATE " + Cast.STAFF, "UPDATE " + Cast.MANAGER);
    }

    @Test
    void aLaterPeriodStaysOpenForWhatIsDoneToday() {
        var pledge = ActingAs.call(manager, () -> pledges.require("trafficking", Permission.READ));
        assertThat(pledges.periods(pledge.id()))
                .extracting(each -> each.kind() + " " + each.startsOn() + " " + each.state())
                .containsExactly("FINAL 2019-12-09 LOCKED", "INTERIM 2024-01-01 OPEN");
    }

    private Measurement measured(String indicator) {
        var report = SampleFiles.report();
        return ActingAs.call(
                manager,
                () ->
                        measurements.of(
                                pledges.require("trafficking", Permission.READ),
                                indicator,
                                report.from(),
                                report.to()));
    }

    private List<String> strings(String query) {
        return sql.queryForList(query, String.class);
    }

    private static String ofSample() {
        return "where pledge_id = (select id from pledge where code = 'trafficking')";
    }
}
