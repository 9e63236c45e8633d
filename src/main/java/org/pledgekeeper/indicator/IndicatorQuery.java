package org.pledgekeeper.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.rule.BeforePledge;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.indicator.rule.Counted;
import org.pledgekeeper.indicator.rule.DateRule;
import org.pledgekeeper.indicator.rule.DoneStatus;
import org.pledgekeeper.indicator.rule.Undated;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.indicator.terms.TermsJson;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the definitions of indicators. */
@Component
class IndicatorQuery {

    private final JdbcClient jdbc;

    IndicatorQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID pledgeId,
            UUID id,
            String code,
            IndicatorKind kind,
            LocalisedText definition,
            Counted counts,
            boolean allCommitments,
            boolean withChildren,
            String acceptedTypes,
            String acceptedStatuses,
            boolean needsEvidence,
            DateRule dateRule,
            BeforePledge beforePledge,
            Undated undated,
            String commitments,
            Direction direction,
            Calculation calculation,
            @Nullable LocalisedText unit,
            @Nullable LocalisedText denominatorUnit,
            @Nullable BigDecimal baselineNumber,
            @Nullable BigDecimal baselineNumerator,
            @Nullable BigDecimal baselineDenominator,
            @Nullable Boolean baselineYes,
            @Nullable Integer baselineLevel,
            @Nullable Integer baselineYear,
            @Nullable LocalisedText baselineNote,
            String dimensions,
            @Nullable LocalisedText source,
            @Nullable UUID responsibleId,
            int definitionNumber,
            int version) {

        CountRule rule() {
            return new CountRule(
                    counts,
                    allCommitments,
                    withChildren,
                    named(acceptedTypes, MeasureType::valueOf),
                    named(acceptedStatuses, DoneStatus::valueOf),
                    needsEvidence,
                    dateRule,
                    beforePledge,
                    undated);
        }

        private static <T> Set<T> named(String joined, Function<String, T> value) {
            return parts(joined).stream().map(value).collect(Collectors.toSet());
        }

        IndicatorTerms terms() {
            return new IndicatorTerms(
                    direction,
                    calculation,
                    unit,
                    denominatorUnit,
                    baseline(),
                    TermsJson.dimensions(dimensions),
                    source,
                    responsibleId);
        }

        private @Nullable Baseline baseline() {
            var value =
                    IndicatorValue.stored(
                            baselineNumber,
                            baselineNumerator,
                            baselineDenominator,
                            baselineYes,
                            baselineLevel);
            return value == null || baselineYear == null
                    ? null
                    : new Baseline(value, baselineYear, baselineNote);
        }
    }

    private record Level(UUID indicatorId, LocalisedText descriptor) {}

    Map<UUID, List<IndicatorFacts>> of(Collection<UUID> pledges) {
        var ids = pledges.toArray(UUID[]::new);
        var levels =
                jdbc.sql(
                                """
                                select l.indicator_id, l.descriptor
                                from indicator_level l join indicator i on i.id = l.indicator_id
                                where i.pledge_id = any(:pledges) order by l.level
                                """)
                        .param("pledges", ids)
                        .query(Level.class)
                        .list();
        return jdbc
                .sql(
                        """
                        select i.pledge_id, i.id, i.code, i.kind, i.definition, i.all_commitments,
                               array_to_string(i.accepted_types, ',') as accepted_types,
                               i.needs_evidence, i.counts, i.with_children,
                               array_to_string(i.accepted_statuses, ',') as accepted_statuses,
                               i.date_rule, i.before_pledge, i.undated, i.direction, i.calculation, i.unit,
                               i.denominator_unit, i.baseline_number, i.baseline_numerator,
                               i.baseline_denominator, i.baseline_yes, i.baseline_level,
                               i.baseline_year, i.baseline_note, i.dimensions::text as dimensions,
                               i.source, i.responsible_id, i.definition_number, i.version,
                               coalesce((select string_agg(c.code, ',' order by c.code)
                                         from indicator_commitment ic
                                         join commitment c on c.id = ic.commitment_id
                                         where ic.indicator_id = i.id), '') as commitments
                        from indicator i where i.pledge_id = any(:pledges)
                        order by i.position, i.code
                        """)
                .param("pledges", ids)
                .query(Row.class)
                .list()
                .stream()
                .collect(groupingBy(Row::pledgeId, mapping(row -> facts(row, levels), toList())));
    }

    private static IndicatorFacts facts(Row row, List<Level> levels) {
        return new IndicatorFacts(
                row.id(),
                row.code(),
                row.kind(),
                row.definition(),
                row.rule(),
                parts(row.commitments()),
                levels.stream()
                        .filter(each -> each.indicatorId().equals(row.id()))
                        .map(Level::descriptor)
                        .toList(),
                row.terms(),
                row.definitionNumber(),
                row.version());
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
