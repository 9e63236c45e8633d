package org.pledgekeeper.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pledges, their parties, commitments and periods. */
@Component
class PledgeQuery {

    private final JdbcClient jdbc;

    PledgeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String code,
            LocalisedText title,
            LocalisedText objective,
            String kind,
            LocalisedText conference,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String focalPerson,
            String state) {}

    Optional<PledgeFacts> byCode(String code) {
        return jdbc.sql(
                        """
                        select id, code, title, objective, kind, conference, starts_on, ends_on,
                               focal_person, state
                        from pledge where code = :code
                        """)
                .param("code", code)
                .query(Row.class)
                .optional()
                .map(this::facts);
    }

    private PledgeFacts facts(Row row) {
        return new PledgeFacts(
                new PledgeId(row.id()),
                row.code(),
                row.title(),
                row.objective(),
                row.kind(),
                row.conference(),
                row.startsOn(),
                row.endsOn(),
                row.focalPerson(),
                row.state(),
                parties(row.id()));
    }

    private List<PartyFacts> parties(UUID pledge) {
        return jdbc.sql(
                        """
                        select o.id as organisation, o.name, p.role
                        from pledge_party p join organisation o on o.id = p.organisation_id
                        where p.pledge_id = :pledge order by p.role, o.name
                        """)
                .param("pledge", pledge)
                .query(PartyFacts.class)
                .list();
    }

    Optional<String> codeOf(UUID id) {
        return jdbc.sql("select code from pledge where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<String> codesFor(Collection<UUID> organisations) {
        return jdbc.sql(
                        """
                        select p.code from pledge p
                        where exists (select 1 from pledge_party t
                                      where t.pledge_id = p.id
                                        and t.organisation_id = any(:organisations))
                        order by (select max(a.created_at) from action a where a.pledge_id = p.id)
                                 desc nulls last, p.code
                        """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    List<CommitmentFacts> commitments(UUID pledge) {
        return jdbc.sql(
                        """
                        with recursive plan as (
                            select id, parent_id, code, text, status, 0 as depth,
                                   array[position] as place
                            from commitment where pledge_id = :pledge and parent_id is null
                            union all
                            select c.id, c.parent_id, c.code, c.text, c.status, p.depth + 1,
                                   p.place || c.position
                            from commitment c join plan p on c.parent_id = p.id)
                        select id, parent_id, code, depth, text, status from plan order by place
                        """)
                .param("pledge", pledge)
                .query(CommitmentFacts.class)
                .list();
    }

    List<PeriodFacts> periods(UUID pledge) {
        return jdbc.sql(
                        """
                        select id, number, starts_on, ends_on, kind, state
                        from reporting_period where pledge_id = :pledge order by starts_on, number
                        """)
                .param("pledge", pledge)
                .query(PeriodFacts.class)
                .list();
    }

    int nextActionNumber(UUID pledge) {
        return jdbc.sql(
                        """
                        update pledge set last_action = last_action + 1
                        where id = :pledge returning last_action
                        """)
                .param("pledge", pledge)
                .query(Integer.class)
                .single();
    }
}
