package org.pledgekeeper.action.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the evidence of a pledge for one person; hidden pieces only where they are asked for. */
@Component
class EvidenceListQuery {

    /** How many pieces can be picked from without a search. */
    static final int OFFERED = 20;

    /** What a draft that revises an action rests on is told at the action. */
    private static final String ROWS =
            """
            select e.id, e.title, e.address, e.file_name, e.media_type, e.size, e.sha256, e.language,
                   e.visibility, e.created_by, keeper.name as keeper, e.created_at, e.hidden_at,
                   array_to_string(array(
                       select distinct a.number from action_evidence l
                       join action told on told.id = l.action_id
                       join action a on a.id = coalesce(told.revises_id, told.id)
                       where l.evidence_id = e.id and a.deleted_at is null and %1$s
                       order by a.number), ' ') as proves,
                   exists (select 1 from action_evidence l join action a on a.id = l.action_id
                           where l.evidence_id = e.id and a.record_state = 'VERIFIED'
                             and a.number is not null and a.deleted_at is null) as proves_verified,
                   c.checked_at, c.answer, c.redirects_to, c.broken_since
            from evidence e join app_user keeper on keeper.id = e.created_by
            left join link_check c on c.evidence_id = e.id
            where e.pledge_id = :pledge and %2$s
            """
                    .formatted(Sight.shows("a"), Sight.shows("e"));

    private static final String SAYS =
            """
            and (:words = '' or all_wordings(e.title) ilike :pattern
                 or e.address ilike :pattern or e.file_name ilike :pattern)
            """;

    private final JdbcClient jdbc;
    private final PledgeDirectory pledges;

    EvidenceListQuery(JdbcClient jdbc, PledgeDirectory pledges) {
        this.jdbc = jdbc;
        this.pledges = pledges;
    }

    /** One more than a page holds, where there are more. */
    List<EvidenceRow> list(PledgeId pledge, CurrentUser person, EvidenceFilter filter) {
        var which =
                switch (String.valueOf(filter.show())) {
                    case "links" -> "and e.hidden_at is null and e.address is not null";
                    case "files" -> "and e.hidden_at is null and e.address is null";
                    case "unused" ->
                            "and e.hidden_at is null and not exists (select 1 from action_evidence l"
                                    + " where l.evidence_id = e.id)";
                    case "broken" -> "and e.hidden_at is null and c.broken_since is not null";
                    case "moved" -> "and e.hidden_at is null and c.redirects_to is not null";
                    case "hidden" -> "and e.hidden_at is not null";
                    default -> "and e.hidden_at is null";
                };
        return read(
                pledge,
                person,
                which
                        + "\n"
                        + SAYS
                        + " order by e.created_at desc, e.id limit :limit offset :offset",
                Map.of(
                        "words", filter.words(),
                        "pattern", pattern(filter.words()),
                        "limit", EvidenceFilter.SIZE + 1,
                        "offset", filter.offset()));
    }

    /** What could prove this action besides what does. */
    List<EvidenceRow> offered(PledgeId pledge, CurrentUser person, String words, UUID action) {
        return read(
                pledge,
                person,
                """
                and e.hidden_at is null and not exists (
                    select 1 from action_evidence l
                    where l.evidence_id = e.id and l.action_id = :action)
                """
                        + SAYS
                        + " order by e.created_at desc, e.id limit :limit",
                Map.of(
                        "words",
                        words.strip(),
                        "pattern",
                        pattern(words.strip()),
                        "action",
                        action,
                        "limit",
                        OFFERED));
    }

    List<EvidenceRow> named(String code, Collection<UUID> ids) {
        var pledge = pledges.require(code, Permission.READ);
        return read(
                pledge.id(),
                pledges.person(),
                "and e.hidden_at is null and e.id = any(:ids) order by e.created_at, e.id",
                Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /** A hidden one only to those who can restore it. */
    Optional<EvidenceRow> one(PledgeFacts pledge, CurrentUser person, UUID id) {
        return read(pledge.id(), person, "and e.id = :id", Map.of("id", id)).stream()
                .filter(row -> row.hiddenAt() == null || row.changeableBy(person, pledge))
                .findFirst();
    }

    private List<EvidenceRow> read(
            PledgeId pledge, CurrentUser person, String condition, Map<String, ?> params) {
        return jdbc.sql(ROWS + condition)
                .params(Sight.of(person).params())
                .params(params)
                .param("pledge", pledge.value())
                .query(EvidenceRow.class)
                .list();
    }

    private static String pattern(String words) {
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
