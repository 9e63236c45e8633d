package org.pledgekeeper.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {

    @Test
    void givesEveryCallerAMigratedDatabaseOfItsOwn() throws SQLException {
        TestDatabase one = TestDatabase.fresh();
        TestDatabase other = TestDatabase.fresh();
        try (Connection connection = one.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table only_here (id int)");
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("18.");
        }
        assertThat(tables(one)).isEqualTo(tables(other) + 1).isGreaterThan(2);
    }

    private static int tables(TestDatabase database) throws SQLException {
        String query = "select count(*) from information_schema.tables where table_schema='public'";
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }
}
