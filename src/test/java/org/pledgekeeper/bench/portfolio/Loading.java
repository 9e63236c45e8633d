package org.pledgekeeper.bench.portfolio;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Lets a database take very many rows at once: foreign keys and indexes are taken away and made
 * again afterwards, when PostgreSQL checks every row. Triggers rest meanwhile: the audit is written
 * by whoever fills, the words for the search at the end. All other constraints act as always.
 */
final class Loading {

    private static final String KEYS =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
            order by conrelid::regclass::text, conname
            """;

    private static final String INDEXES =
            """
            select format('drop index %I', indexrelid::regclass), pg_get_indexdef(indexrelid)
            from pg_index join pg_class on pg_class.oid = indexrelid
            where relnamespace = 'public'::regnamespace and not indisunique
            order by relname
            """;

    private static final String TRIGGERS =
            """
            select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                   format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
            from pg_trigger join pg_class on pg_class.oid = tgrelid
            where relnamespace = 'public'::regnamespace and not tgisinternal
            """;

    /** What the triggers of the search would have done row by row. */
    private static final String WORDS =
            """
            do $$
            declare
                batch uuid[];
                past uuid := '00000000-0000-0000-0000-000000000000';
            begin
                loop
                    batch := array(select id from action where id > past order by id limit 10000);
                    exit when batch = '{}';
                    perform write_action_words(batch);
                    past := batch[cardinality(batch)];
                end loop;
            end $$
            """;

    private static final String LEDGERS =
            "select write_ledger(array_agg(id), null) from indicator group by pledge_id";

    private final DataSource database;
    private final List<String> restoring = new ArrayList<>();

    Loading(DataSource database) {
        this.database = database;
    }

    void begin() {
        try (var connection = database.getConnection()) {
            take(connection, KEYS);
            take(connection, INDEXES);
            take(connection, TRIGGERS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(Connection connection, String pairs) throws SQLException {
        var away = new ArrayList<String>();
        var back = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(pairs)) {
            while (rows.next()) {
                away.add(rows.getString(1));
                back.add(rows.getString(2));
            }
        }
        execute(connection, away);
        restoring.addAll(0, back);
    }

    /** Indexes come before the keys that are checked with their help. */
    void end() {
        try (var connection = database.getConnection()) {
            execute(connection, List.of("set maintenance_work_mem = '256MB'"));
            execute(connection, List.of("analyze", WORDS));
            execute(connection, restoring);
            execute(connection, List.of(LEDGERS));
            execute(connection, List.of("vacuum (analyze)"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, List<String> statements)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
