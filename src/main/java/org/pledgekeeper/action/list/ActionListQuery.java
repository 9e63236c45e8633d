package org.pledgekeeper.action.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads lists of actions: rows, never entities, and one row more than a page to know of the next.
 */
@Component
public class ActionListQuery {

    private final JdbcClient jdbc;

    ActionListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ROWS =
            """
            select p.code as pledge, p.title as pledge_title, 'A' || a.number as reference, a.title,
                   a.measure_type as type, a.span, a.latest, a.status, a.record_state, a.visibility,
                   (select string_agg(c.code, ', ' order by l.position)
                    from action_commitment l join commitment c on c.id = l.commitment_id
                    where l.action_id = a.id) as commitments,
                   (select count(*) from action_proof l join evidence e on e.id = l.evidence_id
                    where l.action_id = a.id and %s) as evidence,
                   exists (select 1 from action d where d.revises_id = a.id) as revised,
                   w.name as writer, a.changed_at
            from action a join pledge p on p.id = a.pledge_id join app_user w on w.id = a.created_by
            where a.number is not null and a.deleted_at is null and %s
              and (cast(:pledge as uuid) is null or a.pledge_id = cast(:pledge as uuid))
              and (cast(:status as text) is null or a.status = :status)
              and (cast(:state as text) is null or a.record_state = :state)
              and (cast(:type as text) is null or a.measure_type = :type)
              and (cast(:commitment as text) is null or exists (
                   select 1 from action_commitment l join commitment c on c.id = l.commitment_id
                   where l.action_id = a.id and c.code = :commitment))
              and (search_query(:words) is null or exists (select 1 from action_words w
                   where w.action_id = a.id and w.words @@ search_query(:words)))
              and (not :without_evidence or not exists (
                   select 1 from action_proof l where l.action_id = a.id))
              and (cast(:first as date) is null or a.span <> ''
                   and (a.latest is null or a.latest >= cast(:first as date)))
              and (cast(:last as date) is null or a.span <> ''
                   and (a.earliest is null or a.earliest <= cast(:last as date)))
            """
                    .formatted(Sight.shows("e"), Sight.shows("a"));

    List<ActionRow> rows(@Nullable PledgeId pledge, ActionFilter filter, CurrentUser person) {
        return asked(
                        ROWS + order(filter.sort()) + " limit :limit offset :offset",
                        pledge,
                        filter,
                        person)
                .param("limit", ActionFilter.PAGE_SIZE + 1)
                .param("offset", (filter.number() - 1) * ActionFilter.PAGE_SIZE)
                .query(ActionRow.class)
                .list();
    }

    /** The references of everything that the filter shows, whatever the page. */
    public List<String> references(
            PledgeId pledge, ActionFilter filter, CurrentUser person, int most) {
        var all =
                "select reference from ("
                        + ROWS
                        + ") found order by length(reference), reference limit :most";
        return asked(all, pledge, filter, person).param("most", most).query(String.class).list();
    }

    private JdbcClient.StatementSpec asked(
            String sql, @Nullable PledgeId pledge, ActionFilter filter, CurrentUser person) {
        return jdbc.sql(sql)
                .params(Sight.of(person).params())
                .param("pledge", pledge == null ? null : pledge.value())
                .param("status", orNull(filter.status()))
                .param("state", orNull(filter.state()))
                .param("type", orNull(filter.type()))
                .param("commitment", orNull(filter.commitment()))
                .param("words", filter.q() == null ? "" : filter.q())
                .param("without_evidence", filter.withoutEvidence())
                .param("first", filter.firstDay())
                .param("last", filter.lastDay());
    }

    private static String order(@Nullable String sort) {
        return switch (sort == null ? "" : sort) {
            case "when" -> "order by a.latest desc nulls first, a.id";
            case "reference" -> "order by p.code, a.number";
            default -> "order by a.changed_at desc, a.id";
        };
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
