package org.pledgekeeper.indicator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.terms.TermsJson;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every definition that ever held; none is changed afterwards. */
@Component
class DefinitionQuery {

    private final JdbcClient jdbc;

    DefinitionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(
            IndicatorId indicator,
            int number,
            DefineIndicator asked,
            UserId by,
            Instant at,
            @Nullable LocalisedText reason) {
        jdbc.sql(
                        """
                        insert into indicator_definition
                            (indicator_id, number, content, defined_by, defined_at, reason)
                        values (:indicator, :number, cast(:content as jsonb), :by, :at,
                                cast(:reason as jsonb))
                        """)
                .param("indicator", indicator.value())
                .param("number", number)
                .param("content", TermsJson.write(asked))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason == null ? null : LocalisedTextColumn.write(reason))
                .update();
    }

    /** Whether somebody recorded something about it, in any period. */
    boolean observed(UUID indicator) {
        return jdbc.sql("select exists (select 1 from observation where indicator_id = :indicator)")
                .param("indicator", indicator)
                .query(Boolean.class)
                .single();
    }
}
