package org.pledgekeeper.action.list;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a list can be narrowed to; none of it reads the actions one by one. */
@Component
class FilterChoicesQuery {

    record Named(String value, String name) {}

    record Defined(String code, LocalisedText definition) {}

    private final JdbcClient jdbc;

    FilterChoicesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Defined> pledges(CurrentUser person) {
        return jdbc.sql(
                        """
                        select p.code, p.title as definition from pledge p
                        where exists (select 1 from pledge_party party
                                      where party.pledge_id = p.id
                                        and party.organisation_id = any(:reads))
                        order by p.starts_on desc, p.code limit 40
                        """)
                .params(Sight.of(person).params())
                .query(Defined.class)
                .list();
    }

    List<Defined> indicators(UUID pledge) {
        return jdbc.sql(
                        "select code, definition from indicator where pledge_id = :pledge order by position, code")
                .param("pledge", pledge)
                .query(Defined.class)
                .list();
    }

    /** Who may have logged an action here: staff and managers of the parties, or of one's own. */
    List<Named> writers(@Nullable UUID pledge, CurrentUser person) {
        return jdbc.sql(
                        """
                        select distinct cast(u.id as text) as value, u.name
                        from membership m join app_user u on u.id = m.user_id
                        where m.role in ('STAFF', 'MANAGER') and u.id <> :me
                          and (m.organisation_id = any(:reads) or m.organisation_id in (
                               select organisation_id from pledge_party
                               where pledge_id = cast(:pledge as uuid)))
                        order by u.name, value limit 50
                        """)
                .params(Sight.of(person).params())
                .param("pledge", pledge)
                .query(Named.class)
                .list();
    }

    /** From one country to the next along the index, instead of over all actions. */
    List<String> countries(@Nullable UUID pledge, CurrentUser person) {
        var here =
                """
                a.number is not null and a.deleted_at is null and a.place_country is not null
                """
                        + (pledge == null ? "" : " and a.pledge_id = :pledge");
        return jdbc.sql(
                        """
                        with recursive known as (
                            select min(a.place_country) as country from action a where %1$s
                            union all
                            select (select min(a.place_country) from action a
                                    where %1$s and a.place_country > known.country)
                            from known where known.country is not null)
                        select country from known
                        where country is not null and exists (
                            select 1 from action a where a.place_country = known.country and %1$s
                              and %2$s)
                        """
                                .formatted(here, Sight.shows("a")))
                .params(Map.copyOf(Sight.of(person).params()))
                .params(pledge == null ? Map.of() : Map.of("pledge", pledge))
                .query(String.class)
                .list();
    }
}
