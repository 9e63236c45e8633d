package org.pledgekeeper.indicator.measurement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.indicator.counting.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the candidates of all indicators of pledges. */
@Component
class CandidateQuery {

    private final JdbcClient jdbc;

    CandidateQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their numbers. Deleted actions and drafts that revise one are none. */
    List<Candidate> of(Collection<UUID> pledges) {
        return jdbc.sql(
                        """
                        select i.id as indicator_id, a.id, a.number, a.title,
                               a.measure_type as type, a.span, a.status, a.record_state,
                               a.series_id, s.title as series_title, a.part_of_id, a.countable,
                               a.judged,
                               exists (select 1 from action_proof e
                                       where e.action_id = a.id) as proven,
                               coalesce(l.origin, 'INFERRED') as origin,
                               a.visibility, a.created_by
                        from indicator i
                        join action a on a.pledge_id = i.pledge_id
                             and a.revises_id is null and a.deleted_at is null
                        left join action_indicator l
                             on l.action_id = a.id and l.indicator_id = i.id
                        left join action_series s on s.id = a.series_id
                        where i.pledge_id = any(:pledges)
                          and (l.indicator_id is not null
                               or i.all_commitments and exists (
                                   select 1 from action_commitment c
                                   where c.action_id = a.id
                                     and (c.commitment_id in (
                                              select ic.commitment_id from indicator_commitment ic
                                              where ic.indicator_id = i.id)
                                          or not exists (
                                              select 1 from indicator_commitment ic
                                              where ic.indicator_id = i.id))))
                        order by i.position, i.code, a.number
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query(Candidate.class)
                .list();
    }
}
