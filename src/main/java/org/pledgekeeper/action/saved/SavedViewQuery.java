package org.pledgekeeper.action.saved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps saved views. A view shows nobody more than they may see: it is only an address. */
@Component
public class SavedViewQuery {

    private static final String OFFERED =
            """
            select v.id, p.code as pledge, p.title as pledge_title, v.name, v.query, v.shared,
                case when v.owner_id = :me then null else u.name end as owner
            from saved_view v
            join app_user u on u.id = v.owner_id
            left join pledge p on p.id = v.pledge_id
            where (v.owner_id = :me or v.shared and exists (
                   select 1 from membership m
                   where m.user_id = v.owner_id and m.organisation_id = any(:reads)))
              and (v.pledge_id is null or exists (
                   select 1 from pledge_party party
                   where party.pledge_id = v.pledge_id and party.organisation_id = any(:reads)))
            """;

    private final JdbcClient jdbc;

    SavedViewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own and shared ones, of every list. */
    public List<SavedView> offered(CurrentUser person) {
        return jdbc.sql(OFFERED + "order by owner nulls first, v.name, v.id limit 40")
                .params(Sight.of(person).params())
                .query(SavedView.class)
                .list();
    }

    /** Those of one list. */
    public List<SavedView> offered(CurrentUser person, @Nullable PledgeId pledge) {
        return jdbc.sql(
                        OFFERED
                                + """
                                and v.pledge_id is not distinct from cast(:pledge as uuid)
                                order by owner nulls first, v.name, v.id limit 40
                                """)
                .params(Sight.of(person).params())
                .param("pledge", pledge == null ? null : pledge.value())
                .query(SavedView.class)
                .list();
    }

    /** Saving under the same name again replaces, so a second click does no harm. */
    void save(UserId owner, @Nullable PledgeId pledge, SaveViewForm form) {
        jdbc.sql(
                        """
                        insert into saved_view (id, owner_id, pledge_id, name, query, shared)
                        values (:id, :owner, cast(:pledge as uuid), :name, :query, :shared)
                        on conflict on constraint saved_view_name do update
                        set pledge_id = excluded.pledge_id, query = excluded.query,
                            shared = excluded.shared
                        """)
                .param("id", UUID.randomUUID())
                .param("owner", owner.value())
                .param("pledge", pledge == null ? null : pledge.value())
                .param("name", form.name())
                .param("query", form.query())
                .param("shared", form.shared())
                .update();
    }

    /**
     * @return whether it was done; not where the view is somebody else's or gone, nor where another
     *     has the name
     */
    boolean rename(UserId owner, UUID view, String name, boolean shared) {
        return jdbc.sql(
                                """
                                update saved_view set name = :name, shared = :shared
                                where id = :id and owner_id = :owner and not exists (
                                    select 1 from saved_view other where other.owner_id = :owner
                                      and other.name = :name and other.id <> :id)
                                """)
                        .param("id", view)
                        .param("owner", owner.value())
                        .param("name", name)
                        .param("shared", shared)
                        .update()
                == 1;
    }

    void forget(UserId owner, UUID view) {
        jdbc.sql("delete from saved_view where id = :id and owner_id = :owner")
                .param("id", view)
                .param("owner", owner.value())
                .update();
    }
}
