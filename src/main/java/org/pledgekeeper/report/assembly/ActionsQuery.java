package org.pledgekeeper.report.assembly;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the actions that a report tells: verified, from before the pledge to the end of its period,
 * and what is planned after it. A draft that revises a verified action is not there yet.
 */
@Component
class ActionsQuery {

    /** What could be told, were it not for who may read it. */
    private static final String TELLABLE =
            """
            a.pledge_id = :pledge and a.number is not null
            and a.record_state = 'VERIFIED' and a.deleted_at is null
            and (a.status in ('IDEA', 'PLANNED', 'POSTPONED')
                 or (coalesce(a.earliest, :to) <= :to and a.judged is distinct from 'AFTER'))
            """;

    private final JdbcClient jdbc;

    ActionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Tie(UUID action, String commitment, String origin, @Nullable LocalisedText note) {}

    List<ActionRow> told(UUID pledge, ReportFrame report) {
        return jdbc.sql(
                        """
                        select a.id, a.number, a.title, a.description, a.measure_type, a.status,
                               a.span, a.earliest, a.latest, a.place_kind, a.place_label,
                               a.place_country, s.title as series, a.part_of_id as part_of,
                               a.reason_code, a.reason_text, a.challenge, a.result, a.lesson,
                               a.late, a.visibility
                        from action a left join action_series s on s.id = a.series_id
                        where\s"""
                                + TELLABLE
                                + """
                                and a.visibility = any(:printable) order by a.number
                                """)
                .param("pledge", pledge)
                .param("to", report.endsOn())
                .param("printable", report.printable())
                .query(ActionRow.class)
                .list();
    }

    /** In the order in which each action named its commitments: it is told at the first. */
    List<Tie> ties(UUID pledge) {
        return jdbc.sql(
                        """
                        select t.action_id as action, c.code as commitment, t.origin, t.note
                        from action_commitment t join commitment c on c.id = t.commitment_id
                        where c.pledge_id = :pledge order by t.action_id, t.position, c.code
                        """)
                .param("pledge", pledge)
                .query(Tie.class)
                .list();
    }

    /** Internal actions that a report for everybody does not tell (rule 15). */
    List<LeftOut> leftOut(UUID pledge, ReportFrame report) {
        return jdbc.sql(
                        "select 'A' || a.number as reference, a.title from action a where "
                                + TELLABLE
                                + """
                                and a.visibility = 'INTERNAL' and :audience = 'PUBLIC'
                                order by a.number
                                """)
                .param("pledge", pledge)
                .param("to", report.endsOn())
                .param("audience", report.audience())
                .query(LeftOut.class)
                .list();
    }
}
