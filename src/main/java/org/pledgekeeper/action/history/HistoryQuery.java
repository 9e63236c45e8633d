package org.pledgekeeper.action.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit of one action, and what the ids in it mean. */
@Component
class HistoryQuery {

    /** Nobody reads further; the oldest are the ones that are left out. */
    private static final int MOST = 5000;

    private final JdbcClient jdbc;

    HistoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the action and of all drafts that ever revised it, in their order. */
    List<Entry> entries(UUID action) {
        return jdbc.sql(
                        """
                        with record as (
                            select cast(:action as uuid) as id
                            union select record_id from audit_entry
                            where part = 'action' and operation = 'INSERT'
                              and changes -> 'revises_id' ->> 1 = cast(:action as text))
                        select e.id, e.at, u.name as actor, e.record_id, e.part, e.operation,
                               e.changes::text as changes, e.change::text as change
                        from audit_entry e
                        join record on record.id = e.record_id
                        left join app_user u on u.id = e.actor
                        where e.record_type = 'action' order by e.id limit :most
                        """)
                .param("action", action)
                .param("most", MOST)
                .query(Entry.class)
                .list();
    }

    /**
     * @param ids of evidence, series and other actions that the audit names
     */
    Names names(PledgeId pledge, Collection<UUID> ids, CurrentUser person) {
        var named = ids.toArray(UUID[]::new);
        return new Names(codes(pledge), titles(pledge, named, person), references(named, person));
    }

    private Map<String, String> codes(PledgeId pledge) {
        var codes = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select id, code from commitment where pledge_id = :pledge
                        union all select id, code from indicator where pledge_id = :pledge
                        """)
                .param("pledge", pledge.value())
                .query(
                        row -> {
                            codes.put(row.getString("id"), row.getString("code"));
                        });
        return codes;
    }

    private Map<String, LocalisedText> titles(PledgeId pledge, UUID[] ids, CurrentUser person) {
        var titles = new HashMap<String, LocalisedText>();
        jdbc.sql(
                        """
                        select e.id, e.title from evidence e where e.id = any(:ids) and %s
                        union all
                        select s.id, s.title from action_series s
                        where s.id = any(:ids) and s.pledge_id = :pledge
                        """
                                .formatted(Sight.shows("e")))
                .params(Sight.of(person).params())
                .param("ids", ids)
                .param("pledge", pledge.value())
                .query(
                        row -> {
                            titles.put(
                                    row.getString("id"),
                                    LocalisedTextColumn.read(row.getString("title")));
                        });
        return titles;
    }

    private Map<String, String> references(UUID[] ids, CurrentUser person) {
        var references = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select a.id, 'A' || a.number as reference from action a
                        where a.id = any(:ids) and a.number is not null and %s
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("ids", ids)
                .query(
                        row -> {
                            references.put(row.getString("id"), row.getString("reference"));
                        });
        return references;
    }
}
