package org.pledgekeeper.action.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.filter.Cursor;
import org.pledgekeeper.action.filter.Order;
import org.pledgekeeper.action.filter.Scope;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.platform.database.PlanningQuery;
import org.pledgekeeper.platform.search.Said;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lists of actions: a page at a time from a place in the list on, so that no page costs more
 * than another, or all of them in a stream.
 */
@Component
public class ActionListQuery {

    static final int PAGE_SIZE = 25;

    /** Beyond, a list says "more than" and is not ranked: either would mean to read all of them. */
    static final int COUNTED = 1000;

    private static final int AT_ONCE = 500;

    private static final String ROW =
            """
            select %s as position, a.id, p.code as pledge, p.title as pledge_title,
                   'A' || a.number as reference, a.title, a.measure_type as type, a.span, a.earliest,
                   a.latest, a.place_kind, a.place_label, a.place_country, a.status, a.record_state,
                   a.visibility,
                   (select string_agg(c.code, ', ' order by l.position)
                    from action_commitment l join commitment c on c.id = l.commitment_id
                    where l.action_id = a.id) as commitments,
                   (select string_agg(i.code, ', ' order by i.position)
                    from action_indicator l join indicator i on i.id = l.indicator_id
                    where l.action_id = a.id) as indicators,
                   (select count(*) from action_proof l join evidence e on e.id = l.evidence_id
                    where l.action_id = a.id and %s) as evidence,
                   exists (select 1 from action d where d.revises_id = a.id) as revised,
                   (select u.name from app_user u where u.id = a.created_by) as writer,
                   a.changed_at
            """;

    private final JdbcClient jdbc;
    private final PlanningQuery plans;
    private final Clock clock;

    ActionListQuery(JdbcClient jdbc, PlanningQuery plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ActionPage page(ActionFilter filter, Scope scope) {
        plans.eachForItself();
        int total = total(scope);
        var order = filter.order(total <= COUNTED);
        var from = filter.cursor(order).orElse(null);
        boolean backwards = from != null && from.backwards();
        var rows = rows(scope, order, from);
        boolean more = rows.size() > PAGE_SIZE;
        var shown = new ArrayList<>(more ? rows.subList(0, PAGE_SIZE) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean earlier = backwards ? more : from != null;
        boolean later = backwards || more;
        return new ActionPage(
                shown,
                total,
                order,
                earlier && !shown.isEmpty() ? shown.get(0).position() : null,
                later && !shown.isEmpty() ? shown.get(shown.size() - 1).position() : null);
    }

    private List<ActionRow> rows(Scope scope, Order order, @Nullable Cursor from) {
        boolean backwards = from != null && from.backwards();
        return jdbc.sql(
                        select(order)
                                + scope.sql()
                                + (from == null ? "" : " and " + order.beyond(from))
                                + " order by "
                                + order.sql(backwards)
                                + " limit :limit")
                .params(scope.params())
                .params(from == null ? Map.of() : from.params())
                .param("limit", PAGE_SIZE + 1)
                .query(ActionRow.class)
                .list();
    }

    /** The whole list, row by row: the database sends some hundreds at a time. */
    @Transactional(readOnly = true)
    public void each(ActionFilter filter, Scope scope, Consumer<ActionRow> reader) {
        plans.eachForItself();
        var order = filter.order(total(scope) <= COUNTED);
        try (var rows =
                jdbc
                        .sql(select(order) + scope.sql() + " order by " + order.sql(false))
                        .withFetchSize(AT_ONCE)
                        .params(scope.params())
                        .query(ActionRow.class)
                        .stream()) {
            rows.forEach(reader);
        }
    }

    /** The references of everything that the filter shows, whatever the page. */
    @Transactional(readOnly = true)
    public List<String> references(
            PledgeId pledge, ActionFilter filter, CurrentUser person, int most) {
        plans.eachForItself();
        var scope = new Scope(filter, pledge.value(), person, LocalDate.now(clock));
        return jdbc.sql("select 'A' || a.number " + scope.sql() + " order by a.number limit :most")
                .params(scope.params())
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static String select(Order order) {
        return ROW.formatted(order.place(), Sight.shows("e"));
    }

    private int total(Scope scope) {
        return jdbc.sql(
                        "select count(*) from (select 1 "
                                + scope.sql()
                                + " limit :counted) as counted")
                .params(scope.params())
                .param("counted", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** What the actions of one page say, titles first. */
    List<Said> said(Collection<UUID> actions) {
        return jdbc.sql(
                        """
                        select action_id as subject, part, texts from action_said
                        where action_id = any(:actions) order by weight, part <> 'title'
                        """)
                .param("actions", actions.toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }
}
