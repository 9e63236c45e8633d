package org.pledgekeeper.indicator.version;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.terms.TermsJson;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the definitions of an indicator, and who is named in them. */
@Component
class VersionQuery {

    private final JdbcClient jdbc;

    VersionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            int number,
            String content,
            @Nullable String by,
            Instant at,
            @Nullable LocalisedText reason) {

        KeptDefinition definition() {
            return new KeptDefinition(
                    number, TermsJson.read(content, DefineIndicator.class), by, at, reason);
        }
    }

    /** The first one first. */
    List<KeptDefinition> of(UUID indicator) {
        return jdbc
                .sql(
                        """
                        select d.number, d.content::text as content, u.name as by,
                               d.defined_at as at, d.reason
                        from indicator_definition d left join app_user u on u.id = d.defined_by
                        where d.indicator_id = :indicator order by d.number
                        """)
                .param("indicator", indicator)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::definition)
                .toList();
    }

    /** Names of people by their ids. */
    Map<UUID, String> people(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, name from app_user where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        row -> {
                            names.put(row.getObject("id", UUID.class), row.getString("name"));
                        });
        return names;
    }
}
