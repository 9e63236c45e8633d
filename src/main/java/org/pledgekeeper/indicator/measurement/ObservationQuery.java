package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.measurement.Measurements.Asked;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people recorded about the indicators of a pledge. */
@Component
class ObservationQuery {

    private final JdbcClient jdbc;

    ObservationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Observed(
            UUID indicatorId,
            String state,
            @Nullable Integer override,
            @Nullable LocalisedText overrideReason,
            @Nullable Integer level,
            @Nullable LocalisedText descriptor,
            @Nullable LocalisedText levelReasons,
            @Nullable UUID assessedBy,
            @Nullable String assessor,
            @Nullable String confirmer,
            @Nullable LocalisedText narrative,
            @Nullable String review,
            int version) {

        Measurement.@Nullable Override overriding() {
            return override == null || overrideReason == null
                    ? null
                    : new Measurement.Override(override, overrideReason);
        }

        @Nullable Judgement judgement() {
            return level == null
                            || descriptor == null
                            || levelReasons == null
                            || assessedBy == null
                            || assessor == null
                    ? null
                    : new Judgement(
                            level, descriptor, levelReasons, assessedBy, assessor, confirmer);
        }
    }

    /**
     * The latest level that was chosen for an earlier period.
     *
     * @param period its number
     */
    record Earlier(int period, int level, LocalisedText descriptor) {}

    Optional<Earlier> earlierLevel(UUID indicator, LocalDate from) {
        return jdbc.sql(
                        """
                        select p.number as period, o.level, l.descriptor
                        from observation o
                        join reporting_period p on p.id = o.period_id
                        join indicator_level l
                             on l.indicator_id = o.indicator_id and l.level = o.level
                        where o.indicator_id = :indicator and p.starts_on < :from
                        order by p.starts_on desc limit 1
                        """)
                .param("indicator", indicator)
                .param("from", from)
                .query(Earlier.class)
                .optional();
    }

    /** At most one an indicator, for the period of exactly the days that are asked for. */
    List<Observed> of(List<Asked> asked) {
        return jdbc.sql(
                        """
                        select distinct on (o.indicator_id)
                               o.indicator_id, o.state, o.override, o.override_reason, o.level,
                               l.descriptor, o.level_reasons, o.assessed_by, a.name as assessor,
                               c.name as confirmer, o.narrative, o.review, o.version
                        from unnest(:pledges, cast(:first as date[]), cast(:last as date[]))
                             asked(pledge, first, last)
                        join reporting_period p on p.pledge_id = asked.pledge
                             and p.starts_on = asked.first and p.ends_on = asked.last
                        join observation o on o.period_id = p.id
                        left join indicator_level l
                             on l.indicator_id = o.indicator_id and l.level = o.level
                        left join app_user a on a.id = o.assessed_by
                        left join app_user c on c.id = o.confirmed_by
                        order by o.indicator_id, p.number
                        """)
                .param(
                        "pledges",
                        asked.stream().map(each -> each.pledge().id().value()).toArray(UUID[]::new))
                .param("first", texts(asked, Asked::from))
                .param("last", texts(asked, Asked::to))
                .query(Observed.class)
                .list();
    }

    /** The driver knows no arrays of days. */
    private static String[] texts(List<Asked> asked, Function<Asked, LocalDate> day) {
        return asked.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }

    /** References of verified actions whose draft claims them for the indicator. */
    List<String> claimsWaiting(UUID indicator) {
        return jdbc.sql(
                        """
                        select 'A' || a.number from action_indicator l
                        join action draft on draft.id = l.action_id
                        join action a on a.id = draft.revises_id
                        where l.indicator_id = :indicator and l.origin <> 'INFERRED'
                        """)
                .param("indicator", indicator)
                .query(String.class)
                .list();
    }
}
