package org.pledgekeeper.platform.gate;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells "the database is away or full" from an error of ours. When a connection dies inside a
 * transaction, what surfaces is the failed rollback; the reason is among the causes or suppressed.
 */
final class Outage {

    /**
     * Connection exceptions, operator intervention (a server going down), insufficient resources.
     */
    private static final Set<String> STATES = Set.of("08", "53");

    private static final String SHUTTING_DOWN = "57P";

    private Outage() {}

    static boolean in(Throwable failure) {
        return in(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean in(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && away(sql)) {
            return true;
        }
        var next =
                failure instanceof SQLException sql
                        ? Stream.of(failure.getCause(), sql.getNextException())
                        : Stream.of(failure.getCause());
        return Stream.concat(next, Arrays.stream(failure.getSuppressed()))
                .filter(Objects::nonNull)
                .anyMatch(each -> in(each, seen));
    }

    private static boolean away(SQLException failure) {
        var state = failure.getSQLState();
        if (state != null && state.length() == 5) {
            return STATES.contains(state.substring(0, 2)) || state.startsWith(SHUTTING_DOWN);
        }
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                // what the pool says of a connection that died in use
                || "Connection is closed".equals(failure.getMessage());
    }
}
