package org.pledgekeeper.action.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;

/**
 * The actions that a filter means, for one person (rule 15), as a condition of SQL on {@code action
 * a join pledge p}. Only what was asked for stands in it: each question gets the plan that suits
 * it.
 */
public final class Scope {

    private final ActionFilter filter;
    private final @Nullable UUID pledge;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    /**
     * @param pledge null for all pledges that the person may see
     */
    public Scope(ActionFilter filter, @Nullable UUID pledge, CurrentUser person, LocalDate today) {
        this.filter = filter;
        this.pledge = pledge;
        params.putAll(Sight.of(person).params());
        conditions.add("a.number is not null and a.deleted_at is null");
        conditions.add(Sight.shows("a"));
        if (pledge != null) {
            when("a.pledge_id = :pledge", "pledge", pledge);
        }
        if (filter.searches()) {
            when("w.words @@ search_query(:q)", "q", filter.q());
        }
        among("p.code", "pledges", filter.pledge());
        among("a.status", "status", filter.status());
        among("a.record_state", "state", filter.state());
        among("coalesce(a.measure_type, '')", "type", filter.type());
        among("a.visibility", "visibility", filter.visibility());
        among("a.place_country", "country", filter.country());
        linked("commitment", filter.commitment());
        linked("indicator", filter.indicator());
        writers();
        days();
        proofs();
        if (filter.outcome() != null) {
            when("a.status = 'PLANNED' and a.latest < :today", "today", today);
        }
    }

    private void when(String condition, String name, @Nullable Object value) {
        conditions.add(condition);
        params.put(name, value == null ? "" : value);
    }

    /** One value alone is asked for as such: only then an index leads along the order. */
    private void among(String column, String name, List<String> values) {
        if (values.size() == 1) {
            when(column + " = :" + name, name, values.get(0));
        } else if (!values.isEmpty()) {
            when(column + " = any(cast(:" + name + " as text[]))", name, array(values));
        }
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    /**
     * Codes name something of one pledge. There the list is walked in its order and each action
     * asked, for most are linked to one of few; across pledges it begins at what is linked.
     */
    private void linked(String to, List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var condition =
                pledge == null
                        ? """
                        a.id in (select l.action_id
                                 from action_%1$s l join %1$s c on c.id = l.%1$s_id
                                 where c.code = any(cast(:%1$s as text[])))
                        """
                        : """
                        exists (select 1 from action_%1$s l
                                where l.action_id = a.id and l.%1$s_id = any(array(
                                    select c.id from %1$s c where c.pledge_id = :pledge
                                      and c.code = any(cast(:%1$s as text[])))) offset 0)
                        """;
        when(condition.formatted(to), to, array(codes));
    }

    private void writers() {
        if (!filter.writer().isEmpty()) {
            var ids = filter.writer().stream().filter(each -> !each.equals("mine"));
            when(
                    "(a.created_by = any(cast(:writer as uuid[]))"
                            + (filter.writer().contains("mine") ? " or a.created_by = :me)" : ")"),
                    "writer",
                    ids.toArray(String[]::new));
        }
    }

    private void days() {
        if (filter.firstDay() != null) {
            when(
                    "a.span <> '' and (a.latest is null or a.latest >= :first)",
                    "first",
                    filter.firstDay());
        }
        if (filter.lastDay() != null) {
            when(
                    "a.span <> '' and (a.earliest is null or a.earliest <= :last)",
                    "last",
                    filter.lastDay());
        }
    }

    private void proofs() {
        if (filter.evidence() != null) {
            conditions.add(
                    (filter.evidence().equals("none") ? "not " : "")
                            + "exists (select 1 from action_proof l where l.action_id = a.id)");
        }
    }

    public Map<String, Object> params() {
        return Map.copyOf(params);
    }

    /** From {@code from} to the end of the conditions. */
    public String sql() {
        return "from action a join pledge p on p.id = a.pledge_id "
                + (filter.searches() ? "join action_words w on w.action_id = a.id " : "")
                + "where "
                + String.join(" and ", conditions);
    }
}
