package org.pledgekeeper.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a first start asks of the database, and notes there. */
@Component
class SampleQuery {

    private final JdbcClient jdbc;

    SampleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction the audit trail names this person. */
    void nowActs(UserId person) {
        jdbc.sql("select set_config('pledgekeeper.actor', :actor, true)")
                .param("actor", person.value().toString())
                .query(String.class)
                .single();
    }

    void begin() {
        jdbc.sql("insert into first_start (finished) values (false)").update();
    }

    boolean unfinished() {
        return jdbc.sql("select exists (select 1 from first_start where not finished)")
                .query(Boolean.class)
                .single();
    }

    void finish() {
        jdbc.sql("update first_start set finished = true").update();
    }

    /** The accounts that a first start made. */
    List<UserId> accounts(List<String> emails) {
        return jdbc
                .sql("select id from app_user where email in (:emails)")
                .param("emails", emails)
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    Optional<UserId> account(String email) {
        return accounts(List.of(email)).stream().findFirst();
    }

    /** How far the sample's report has come. */
    String reportState(String pledgeCode, int number) {
        return jdbc.sql(
                        """
                        select r.state from report r join pledge p on p.id = r.pledge_id
                        where p.code = :code and r.number = :number
                        """)
                .param("code", pledgeCode)
                .param("number", number)
                .query(String.class)
                .single();
    }
}
