package org.pledgekeeper.indicator.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.progress.Progress.Stated;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the targets of indicators in periods, and what people said about how they fare. */
@Component
class ProgressQuery {

    private final JdbcClient jdbc;

    ProgressQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID indicatorId,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            @Nullable Integer level,
            @Nullable Instant updated,
            @Nullable ProgressStatus status,
            @Nullable LocalisedText reason,
            @Nullable String saidBy,
            @Nullable Integer statusVersion) {

        @Nullable IndicatorValue target() {
            return IndicatorValue.stored(number, numerator, denominator, yes, level);
        }

        @Nullable Stated stated() {
            return status == null || reason == null || saidBy == null || statusVersion == null
                    ? null
                    : new Stated(status, reason, saidBy, statusVersion);
        }
    }

    /** Those that have a target in one of the periods. */
    List<Row> of(Collection<UUID> periods) {
        return jdbc.sql(
                        """
                        select t.indicator_id, t.number, t.numerator, t.denominator, t.yes, t.level,
                               (select max(o.changed_at) from observation o
                                where o.indicator_id = t.indicator_id) as updated,
                               s.status, s.reason, u.name as said_by, s.version as status_version
                        from indicator_target t
                        left join indicator_status s
                             on s.indicator_id = t.indicator_id and s.period_id = t.period_id
                        left join app_user u on u.id = s.said_by
                        where t.period_id = any(:periods)
                        """)
                .param("periods", periods.toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }
}
