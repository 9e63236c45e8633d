package org.pledgekeeper.dashboard.home;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who belongs to organisations. */
@Component
class HouseholdQuery {

    private final JdbcClient jdbc;

    HouseholdQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Household> of(List<UUID> organisations) {
        return jdbc.sql(
                        """
                        select o.name,
                            count(m.user_id) filter (where m.role = 'READER') as readers,
                            count(m.user_id) filter (where m.role = 'STAFF') as staff,
                            count(m.user_id) filter (where m.role = 'MANAGER') as managers,
                            count(m.user_id) filter (where m.role = 'ADMINISTRATOR')
                                as administrators,
                            (select count(*) from pledge_party p
                             where p.organisation_id = o.id) as pledges
                        from organisation o left join membership m on m.organisation_id = o.id
                        where o.id = any(:organisations)
                        group by o.id, o.name order by o.name
                        """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Household.class)
                .list();
    }
}
