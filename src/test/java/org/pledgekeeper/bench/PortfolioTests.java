package org.pledgekeeper.bench;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.bench.portfolio.Portfolio;
import org.pledgekeeper.support.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** That a portfolio is what it says, on a small one. */
class PortfolioTests {

    private static final String FINGERPRINT =
            """
            select md5(string_agg(a::text, '|' order by a.id)) from action a
            """;

    @Test
    void isTheSameForTheSameSeed() {
        var one = filled(new Portfolio(300, 1));
        var same = filled(new Portfolio(300, 1));
        var other = filled(new Portfolio(300, 2));
        assertThat(fingerprint(one)).isEqualTo(fingerprint(same)).isNotEqualTo(fingerprint(other));
    }

    @Test
    void leavesEveryGuardOfTheDatabaseInItsPlace() {
        var bare = TestDatabase.fresh().dataSource();
        var filled = filled(new Portfolio(300, 1));
        for (var guards :
                new String[] {
                    "select count(*) from pg_constraint where convalidated",
                    "select count(*) from pg_indexes where schemaname = 'public'",
                    "select count(*) from pg_trigger where tgenabled = 'O'"
                }) {
            assertThat(number(filled, guards)).as(guards).isEqualTo(number(bare, guards));
        }
        assertThat(number(filled, "select count(*) from action where number is not null"))
                .isEqualTo(300);
    }

    private static DataSource filled(Portfolio portfolio) {
        var database = TestDatabase.fresh().dataSource();
        portfolio.fill(database, "{none}");
        return database;
    }

    private static String fingerprint(DataSource database) {
        return new JdbcTemplate(database).queryForObject(FINGERPRINT, String.class);
    }

    private static Integer number(DataSource database, String sql) {
        return new JdbcTemplate(database).queryForObject(sql, Integer.class);
    }
}
