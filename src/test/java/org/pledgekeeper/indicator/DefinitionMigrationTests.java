package org.pledgekeeper.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.indicator.terms.TermsJson;
import org.pledgekeeper.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was defined and recorded before definitions were kept has its first one afterwards. */
class DefinitionMigrationTests {

    /** A database of an older time, beside the one of today. */
    private static final String OLDER = "older";

    private final TestDatabase database = TestDatabase.fresh();
    private final UUID indicator = UUID.randomUUID();
    private JdbcClient jdbc;

    @BeforeEach
    void aRubricThatWasJudged() {
        migrate("33");
        var connection = new SingleConnectionDataSource();
        connection.setUrl(database.url());
        connection.setUsername(database.username());
        connection.setPassword(database.password());
        jdbc = JdbcClient.create(connection);
        jdbc.sql("set search_path to " + OLDER).update();
        var person = UUID.randomUUID();
        insert(
                "app_user (id, email, name, password_hash, created_at)",
                person,
                "'a', 'Anna', '', now()");
        jdbc.sql("select set_config('pledgekeeper.actor', :person, false)")
                .param("person", person.toString())
                .query(String.class)
                .single();
        var pledge = UUID.randomUUID();
        var text = "'" + ActionRows.text("Words") + "'::jsonb";
        insert(
                "pledge (id, code, title, objective, kind, conference, starts_on, ends_on, state,"
                        + " created_by, created_at)",
                pledge,
                "'older'",
                text + "," + text,
                "'INDIVIDUAL'",
                text,
                "'2019-12-09', '2023-12-31', 'ACTIVE', '" + person + "', now()");
        var period = UUID.randomUUID();
        insert(
                "reporting_period (id, pledge_id, number, starts_on, ends_on, kind, state)",
                period,
                "'" + pledge + "', 1, '2019-12-09', '2023-12-31', 'FINAL', 'OPEN'");
        insert(
                "indicator (id, pledge_id, code, position, kind, definition)",
                indicator,
                "'" + pledge + "', '2', 1, 'RUBRIC', " + text);
        insert(
                "indicator_level (indicator_id, level, descriptor)",
                indicator,
                "2, " + text + "), ('" + indicator + "', 1, " + text);
        insert(
                "observation (id, indicator_id, period_id, state, changed_by, changed_at)",
                UUID.randomUUID(),
                "'" + indicator + "', '" + period + "', 'NOT_ASSESSED', '" + person + "', now()");
    }

    @Test
    void theFirstDefinitionSaysAllThatHeldAndWhoSaidSo() {
        migrate("latest");
        var content =
                TermsJson.read(
                        one("select content::text from indicator_definition", String.class),
                        DefineIndicator.class);
        assertThat(content)
                .isEqualTo(
                        new DefineIndicator(
                                "2",
                                IndicatorKind.RUBRIC,
                                Definitions.text("Words"),
                                false,
                                Set.of(),
                                false,
                                List.of(),
                                List.of(Definitions.text("Words"), Definitions.text("Words"))));
        assertThat(
                        one(
                                "select u.name from indicator_definition d"
                                        + " join app_user u on u.id = d.defined_by",
                                String.class))
                .isEqualTo("Anna");
        assertThat(one("select definition from observation", Integer.class)).isEqualTo(1);
        assertThat(one("select definition_number from indicator", Integer.class)).isEqualTo(1);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .schemas(OLDER)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void insert(String columns, UUID id, String... values) {
        jdbc.sql(
                        "insert into %s values ('%s', %s)"
                                .formatted(columns, id, String.join(",", values)))
                .update();
    }

    private <T> T one(String sql, Class<T> type) {
        return jdbc.sql(sql).query(type).single();
    }
}
