package org.pledgekeeper.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the sample leaves in the database says what the report says. */
@ApplicationTest
class SampleRowsTests {

    @Autowired private SampleService sample;
    @Autowired private SampleQuery known;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void load() {
        Loaded.manager(sample, known);
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

    private List<String> strings(String query) {
        return sql.queryForList(query, String.class);
    }

    private static String ofSample() {
        return "where pledge_id = (select id from pledge where code = 'trafficking')";
    }
}
