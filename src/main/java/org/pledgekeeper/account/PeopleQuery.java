package org.pledgekeeper.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.values.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people, their organisations and roles. */
@Component
class PeopleQuery {

    private final JdbcClient jdbc;

    PeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Person(
            UUID id,
            String name,
            String email,
            Language language,
            String theme,
            String digits,
            boolean shortcuts) {}

    private record Part(UUID organisationId, Role role) {}

    Optional<CurrentUser> signedIn(UUID id) {
        var person =
                jdbc.sql(
                                """
                                select id, name, email, language, theme, digits, shortcuts
                                from app_user where id = :id and enabled
                                """)
                        .param("id", id)
                        .query(Person.class)
                        .optional();
        return person.map(
                found -> {
                    var roles = new LinkedHashMap<UUID, Role>();
                    jdbc.sql("select organisation_id, role from membership where user_id = :id")
                            .param("id", id)
                            .query(Part.class)
                            .list()
                            .forEach(part -> roles.put(part.organisationId(), part.role()));
                    return new CurrentUser(
                            new UserId(found.id()),
                            found.name(),
                            found.email(),
                            found.language(),
                            found.theme(),
                            found.digits(),
                            found.shortcuts(),
                            roles);
                });
    }

    Optional<String> name(UUID id) {
        return jdbc.sql("select name from app_user where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<Colleague> colleagues(Collection<UUID> organisations, Collection<Role> roles) {
        return jdbc.sql(
                        """
                        select distinct u.id, u.name
                        from membership m join app_user u on u.id = m.user_id and u.enabled
                        where m.organisation_id = any(:organisations) and m.role = any(:roles)
                        order by u.name, u.id
                        """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query(Colleague.class)
                .list();
    }

    boolean nobodyYet() {
        return jdbc.sql("select not exists (select 1 from app_user)").query(Boolean.class).single();
    }

    List<OrganisationFacts> organisations() {
        return jdbc.sql("select id, name, kind, country from organisation order by name")
                .query(OrganisationFacts.class)
                .list();
    }

    boolean singleManagerApproves(Collection<UUID> organisations) {
        return jdbc.sql(
                        """
                        select count(*) > 0 and bool_and(o.single_manager_approves
                               and (select count(*) from membership m
                                    where m.organisation_id = o.id and m.role = 'MANAGER') = 1)
                        from organisation o where o.id in (:organisations)
                        """)
                .param("organisations", organisations)
                .query(Boolean.class)
                .single();
    }
}
