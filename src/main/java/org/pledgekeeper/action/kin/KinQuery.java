package org.pledgekeeper.action.kin;

import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.sight.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs together with an action. */
@Component
class KinQuery {

    private static final int MOST_ALIKE = 8;

    private final JdbcClient jdbc;

    KinQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that gave way to this one, in their order. */
    List<Kin.Merged> merged(UUID action, CurrentUser person) {
        return jdbc.sql(
                        """
                        select 'A' || a.number as reference, a.title, w.name as person,
                               m.merged_at as at
                        from action_merge m join action a on a.id = m.action_id
                        join app_user w on w.id = m.merged_by
                        where m.into_id = :action and %s order by m.merged_at, a.number
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("action", action)
                .query(Kin.Merged.class)
                .list();
    }

    /** Others that say the words of its title too, or happened on the very same dates nearby. */
    List<ActionView.Relative> alike(UUID action, CurrentUser person) {
        return jdbc.sql(
                        """
                        select 'A' || b.number as reference, b.title, b.span, b.status
                        from action a join action b on b.pledge_id = a.pledge_id and b.id <> a.id
                        where a.id = :action and b.number is not null and b.deleted_at is null
                          and (b.id in (
                                   select w.action_id from action_words w
                                   where w.words @@ search_query(
                                       a.title -> 'texts' ->> (a.title ->> 'original')))
                               or b.span = a.span and b.span <> ''
                                   and b.number between a.number - 20 and a.number + 20)
                          and %s
                        order by b.span = a.span desc, abs(b.number - a.number), b.number limit :most
                        """
                                .formatted(Sight.shows("b")))
                .params(Sight.of(person).params())
                .param("action", action)
                .param("most", MOST_ALIKE)
                .query(ActionView.Relative.class)
                .list();
    }
}
