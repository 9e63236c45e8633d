package org.pledgekeeper.pledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private record Party(UUID pledgeId, UUID organisation, String name, String role) {}

    private static final String PLEDGE =
            """
            select p.id, p.code, p.title, p.objective, p.kind, p.conference, p.starts_on, p.ends_on,
                   p.focal_person, p.state
            from pledge p where
            """;

    Optional<PledgeFacts> byCode(String code) {
        return facts(
                        jdbc.sql(PLEDGE + "p.code = :code")
                                .param("code", code)
                                .query(Row.class)
                                .list())
                .stream()
                .findFirst();
    }

    /**
     * Pledges of these organisations.
     *
     * @param signed also those that they only signed
     * @param drafts also those that are not active
     */
    record Ours(UUID[] organisations, boolean signed, boolean drafts) {

        Map<String, ?> params() {
            return Map.of("organisations", organisations, "signed", signed, "drafts", drafts);
        }
    }

    private static final String OURS =
            """
            exists (select 1 from pledge_party t
                    where t.pledge_id = p.id and t.organisation_id = any(:organisations)
                      and (t.role = 'AUTHOR' or :signed))
            and (p.state = 'ACTIVE' or :drafts)
            """;

    int count(Ours ours) {
        return jdbc.sql("select count(*) from pledge p where " + OURS)
                .params(ours.params())
                .query(Integer.class)
                .single();
    }

    /** Last used first; the parties of all of them in one go. */
    List<PledgeFacts> of(Ours ours, int offset, int limit) {
        return facts(
                jdbc.sql(
                                PLEDGE
                                        + OURS
                                        + """
                                        order by (select max(a.created_at) from action a
                                                  where a.pledge_id = p.id) desc nulls last, p.code
                                        offset :offset limit :limit
                                        """)
                        .params(ours.params())
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(Row.class)
                        .list());
    }

    private List<PledgeFacts> facts(List<Row> rows) {
        var parties = rows.isEmpty() ? Map.<UUID, List<PartyFacts>>of() : parties(rows);
        return rows.stream()
                .map(row -> facts(row, parties.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static PledgeFacts facts(Row row, List<PartyFacts> parties) {
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
                parties);
    }

    private Map<UUID, List<PartyFacts>> parties(List<Row> pledges) {
        return jdbc
                .sql(
                        """
                        select p.pledge_id, o.id as organisation, o.name, p.role
                        from pledge_party p join organisation o on o.id = p.organisation_id
                        where p.pledge_id = any(:pledges) order by p.role, o.name
                        """)
                .param("pledges", pledges.stream().map(Row::id).toArray(UUID[]::new))
                .query(Party.class)
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Party::pledgeId,
                                mapping(
                                        each ->
                                                new PartyFacts(
                                                        each.organisation(),
                                                        each.name(),
                                                        each.role()),
                                        toList())));
    }

    Optional<String> codeOf(UUID id) {
        return jdbc.sql("select code from pledge where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
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
