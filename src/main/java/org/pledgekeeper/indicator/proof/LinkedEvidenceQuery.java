package org.pledgekeeper.indicator.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links recorded values to evidence of their pledge. A piece that a person does not see is neither
 * shown to that person, nor linked nor let go by that person.
 */
@Component
public class LinkedEvidenceQuery {

    /** How many pieces can be chosen from, besides those that are chosen. */
    private static final int OFFERED = 30;

    private static final String SEEN =
            """
            e.pledge_id = :pledge and e.hidden_at is null
            and (e.visibility <> 'RESTRICTED' or e.created_by = :me or :restricted)
            """;

    private final JdbcClient jdbc;

    LinkedEvidenceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the value rests on, as far as the person sees it. */
    public List<Piece> of(PledgeFacts pledge, CurrentUser person, UUID observation) {
        return jdbc.sql(
                        """
                        select e.id, e.title, e.visibility, true as chosen
                        from observation_evidence l join evidence e on e.id = l.evidence_id
                        where l.observation_id = :observation and
                        """
                                + SEEN
                                + " order by e.created_at, e.id")
                .params(sight(pledge, person))
                .param("observation", observation)
                .query(Piece.class)
                .list();
    }

    /**
     * The latest pieces of the pledge, and those that are chosen however old; these first.
     *
     * @param observation null while nothing was recorded
     */
    public List<Piece> offered(PledgeFacts pledge, CurrentUser person, @Nullable UUID observation) {
        return jdbc.sql(
                        """
                        select id, title, visibility, chosen from (
                            select e.id, e.title, e.visibility, e.created_at,
                                   l.evidence_id is not null as chosen,
                                   row_number() over (order by e.created_at desc, e.id desc) as place
                            from evidence e
                            left join observation_evidence l on l.evidence_id = e.id
                                 and l.observation_id = cast(:observation as uuid)
                            where
                        """
                                + SEEN
                                + """
                                ) found
                                where chosen or place <= :most
                                order by chosen desc, created_at desc, id desc
                                """)
                .params(sight(pledge, person))
                .param("observation", observation)
                .param("most", OFFERED)
                .query(Piece.class)
                .list();
    }

    /** Lets the value rest on these pieces, and on those that the person does not see. */
    public void choose(
            PledgeFacts pledge, CurrentUser person, UUID observation, Collection<UUID> chosen) {
        change(
                "delete from observation_evidence l using evidence e"
                        + " where l.observation_id = :observation and e.id = l.evidence_id"
                        + " and not e.id = any(:chosen) and "
                        + SEEN,
                pledge,
                person,
                observation,
                chosen);
        change(
                "insert into observation_evidence (observation_id, evidence_id)"
                        + " select cast(:observation as uuid), e.id from evidence e where e.id = any(:chosen) and "
                        + SEEN
                        + " on conflict do nothing",
                pledge,
                person,
                observation,
                chosen);
    }

    private void change(
            String sql,
            PledgeFacts pledge,
            CurrentUser person,
            UUID observation,
            Collection<UUID> chosen) {
        jdbc.sql(sql)
                .params(sight(pledge, person))
                .param("observation", observation)
                .param("chosen", chosen.toArray(UUID[]::new))
                .update();
    }

    private static Map<String, ?> sight(PledgeFacts pledge, CurrentUser person) {
        return Map.of(
                "pledge", pledge.id().value(),
                "me", person.id().value(),
                "restricted", pledge.allows(person, Permission.SEE_RESTRICTED));
    }
}
