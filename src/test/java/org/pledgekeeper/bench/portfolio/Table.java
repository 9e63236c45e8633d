package org.pledgekeeper.bench.portfolio;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A table that is being filled with COPY, on a connection of its own. */
final class Table implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(FULL * 2);

    /**
     * @param columns separated by blanks
     */
    Table(DataSource database, String name, String columns) {
        try {
            connection = database.getConnection();
            var list = String.join(", ", Arrays.asList(columns.split("\\s+")));
            copy =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy %s (%s) from stdin".formatted(name, list));
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            waiting.append(i == 0 ? "" : "\t");
            write(values[i]);
        }
        waiting.append('\n');
        if (waiting.length() > FULL) {
            send();
        }
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            waiting.append("\\N");
            return;
        }
        var text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '\\' -> waiting.append("\\\\");
                case '\n' -> waiting.append("\\n");
                case '\t' -> waiting.append("\\t");
                default -> waiting.append(each);
            }
        }
    }

    private void send() {
        try {
            var bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            waiting.setLength(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        send();
        try (connection) {
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
