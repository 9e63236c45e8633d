package org.pledgekeeper.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Listens between the application and its database: which statements one thread sends, and how many
 * rows it fetches.
 *
 * @param sql in the order in which they were sent
 */
public record Statements(List<String> sql, int rows) {

    private static final ThreadLocal<@Nullable Recording> RECORDING = new ThreadLocal<>();

    private static final class Recording {
        private final List<String> sql = new ArrayList<>();
        private int rows;
    }

    /** What the work sends on this thread. */
    public static Statements during(Callable<?> work) {
        var recording = new Recording();
        RECORDING.set(recording);
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            RECORDING.remove();
        }
        return new Statements(List.copyOf(recording.sql), recording.rows);
    }

    public int count() {
        return sql.size();
    }

    /** Stands before every data source of a context. */
    static BeanPostProcessor listener() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Heard(source) : bean;
            }
        };
    }

    private static final class Heard extends DelegatingDataSource {

        Heard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var recording = RECORDING.get();
            var connection = super.getConnection();
            return recording == null ? connection : connection(connection, recording);
        }
    }

    private static Connection connection(Connection real, Recording recording) {
        return listening(
                real,
                Connection.class,
                (method, arguments, result) -> {
                    if (result instanceof PreparedStatement statement) {
                        return statement(
                                statement, PreparedStatement.class, arguments[0], recording);
                    }
                    return result instanceof Statement statement
                            ? statement(statement, Statement.class, null, recording)
                            : result;
                });
    }

    private static <S extends Statement> S statement(
            S real, Class<S> type, @Nullable Object prepared, Recording recording) {
        return listening(
                real,
                type,
                (method, arguments, result) -> {
                    if (method.getName().startsWith("execute")) {
                        var sql = arguments.length == 0 ? prepared : arguments[0];
                        recording.sql.add(String.valueOf(sql));
                    }
                    return result instanceof ResultSet rows ? rows(rows, recording) : result;
                });
    }

    private static ResultSet rows(ResultSet real, Recording recording) {
        return listening(
                real,
                ResultSet.class,
                (method, arguments, result) -> {
                    if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                        recording.rows++;
                    }
                    return result;
                });
    }

    private interface Listener {
        @Nullable Object heard(Method method, Object[] arguments, @Nullable Object result);
    }

    private static <T> T listening(T real, Class<T> type, Listener listener) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            try {
                                return listener.heard(
                                        method,
                                        arguments == null ? new Object[0] : arguments,
                                        method.invoke(real, arguments));
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
