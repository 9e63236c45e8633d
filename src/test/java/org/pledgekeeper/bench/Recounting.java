package org.pledgekeeper.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pledgekeeper.platform.database.server.EmbeddedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How long the database takes to count one indicator again, all of it and after one action changed,
 * beside what it takes to only read the same lines.
 */
final class Recounting {

    private static final int TIMES = 15;

    private static final String FIGURES =
            "select value from figures(array[?::uuid], array[date '2019-12-09'], array[date '2027-12-31'])";

    private final JdbcTemplate sql;
    private final UUID indicator;

    private Recounting(DataSource database) {
        sql = new JdbcTemplate(database);
        indicator =
                sql.queryForObject(
                        "select indicator_id from ledger_line group by 1 order by count(*) desc limit 1",
                        UUID.class);
    }

    /** One row of a table for each of the three. */
    static List<String> measure(int size, EmbeddedDatabase server) {
        var connection =
                new SingleConnectionDataSource(
                        server.url(), server.username(), server.password(), true);
        try {
            return new Recounting(connection).rows(size);
        } finally {
            connection.destroy();
        }
    }

    private List<String> rows(int size) {
        int lines =
                sql.queryForObject(
                        "select count(*) from ledger_line where indicator_id = ?",
                        Integer.class,
                        indicator);
        var rows = new ArrayList<String>();
        rows.add(row(size, lines, "count all of it again", this::whole));
        rows.add(row(size, lines, "after one action changed", this::one));
        rows.add(row(size, lines, "only read its lines", this::read));
        return rows;
    }

    private static String row(int size, int lines, String name, Runnable work) {
        for (int i = 0; i < TIMES / 3; i++) {
            work.run();
        }
        var times = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        return "| %,d | %,d | %s | %.1f |".formatted(size, lines, name, times.get(TIMES / 2));
    }

    private void whole() {
        sql.queryForList(
                "select cast(write_ledger(array[?::uuid], null) as text)", String.class, indicator);
        sql.queryForObject(FIGURES, Integer.class, indicator);
    }

    /** Its status swings, so that each time something changes. */
    private void one() {
        sql.update(
                """
                update action set status = case status when 'COMPLETED' then 'ONGOING' else 'COMPLETED' end
                where id = (select action_id from ledger_line where indicator_id = ?
                            and barred is null and misfit is null and part_of is null order by number limit 1)
                """,
                indicator);
        sql.queryForObject(FIGURES, Integer.class, indicator);
    }

    private void read() {
        sql.queryForObject(
                "select count(distinct measure_id) from ledger_line where indicator_id = ? and barred is null",
                Integer.class,
                indicator);
    }
}
