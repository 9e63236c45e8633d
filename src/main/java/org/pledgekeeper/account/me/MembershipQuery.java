package org.pledgekeeper.account.me;

import java.util.List;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.account.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in which organisations a person has which role. */
@Component
class MembershipQuery {

    private final JdbcClient jdbc;

    MembershipQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Membership(String organisation, Role role) {}

    List<Membership> of(UserId user) {
        return jdbc.sql(
                        """
                        select o.name as organisation, m.role
                        from membership m join organisation o on o.id = m.organisation_id
                        where m.user_id = :user
                        order by o.name
                        """)
                .param("user", user.value())
                .query(Membership.class)
                .list();
    }
}
