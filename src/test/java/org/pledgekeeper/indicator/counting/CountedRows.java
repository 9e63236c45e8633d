package org.pledgekeeper.indicator.counting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Candidates as rows of the database, and a rule as an indicator, to be counted there. */
final class CountedRows {

    private final JdbcClient jdbc;
    private final Society society;
    private final UUID indicator = TimeOrderedId.next();
    private final UUID proof = TimeOrderedId.next();
    private final UUID pledge;

    CountedRows(JdbcClient jdbc, Society society) {
        this.jdbc = jdbc;
        this.society = society;
        this.pledge =
                jdbc.sql("select id from pledge where code = :code")
                        .param("code", new ActionRows(jdbc, society).code())
                        .query(UUID.class)
                        .single();
        jdbc.sql(
                        """
                        insert into indicator (id, pledge_id, code, position, kind, definition)
                        values (:id, :pledge, '1', 1, 'COUNT', cast(:text as jsonb))
                        """)
                .param("id", indicator)
                .param("pledge", pledge)
                .param("text", ActionRows.text("Count"))
                .update();
        jdbc.sql(
                        """
                        insert into evidence (id, pledge_id, address, title, visibility, created_by, created_at)
                        values (:id, :pledge, 'https://example.org/', cast(:text as jsonb), 'PUBLIC', :by, now())
                        """)
                .param("id", proof)
                .param("pledge", pledge)
                .param("text", ActionRows.text("Proof"))
                .param("by", society.manager().value())
                .update();
    }

    Window window(CountingRule rule) {
        return new Window(indicator, rule.from(), rule.to());
    }

    void define(CountingRule rule) {
        var options = rule.options();
        jdbc.sql(
                        """
                        update indicator set kind = :kind,
                            calculation = case :kind when 'RUBRIC' then 'LATEST' else 'CUMULATIVE_DISTINCT' end,
                            accepted_types = cast(:types as text[]),
                            needs_evidence = :evidence, accepted_statuses = cast(:statuses as text[]),
                            date_rule = :dates, before_pledge = :before, undated = :undated
                        where id = :id
                        """)
                .param("id", indicator)
                .param("kind", rule.claimedOnly() ? "RUBRIC" : "COUNT")
                .param(
                        "types",
                        rule.acceptedTypes().stream().map(Enum::name).toArray(String[]::new))
                .param("evidence", rule.needsEvidence())
                .param("statuses", options.statuses().toArray(String[]::new))
                .param("dates", options.dates())
                .param("before", options.beforePledge())
                .param("undated", options.undated())
                .update();
    }

    /** Writes them as they are now, new or changed; a whole stands before its parts. */
    void write(List<Candidate> rows) {
        rows.forEach(this::write);
    }

    private void write(Candidate row) {
        series(row.seriesId());
        jdbc.sql(
                        """
                        insert into action (id, pledge_id, number, title, description, measure_type,
                            span, earliest, latest, status, record_state, reason_code, returned_reason,
                            visibility, created_by, created_at, changed_at, submitted_by, verified_by,
                            series_id, part_of_id, countable, judged, judged_by, judged_at)
                        values (:id, :pledge, :number, cast(:title as jsonb), cast(:title as jsonb), :type,
                            :span, :earliest, :latest, :status, :record, 'FUNDING', null, 'INTERNAL', :by,
                            now(), now(), :by, :verifier, :series, :part, :countable, :judged,
                            case when cast(:judged as text) is not null then cast(:by as uuid) end,
                            case when cast(:judged as text) is not null then now() end)
                        on conflict (id) do update set measure_type = excluded.measure_type,
                            span = excluded.span, earliest = excluded.earliest, latest = excluded.latest,
                            status = excluded.status, record_state = excluded.record_state,
                            series_id = excluded.series_id, part_of_id = excluded.part_of_id,
                            countable = excluded.countable, judged = excluded.judged,
                            judged_by = excluded.judged_by, judged_at = excluded.judged_at
                        """)
                .param("id", row.id())
                .param("pledge", pledge)
                .param("number", row.number())
                .param("title", ActionRows.text("Action " + row.number()))
                .param("type", name(row.type()))
                .param("span", row.span().edtf())
                .param("earliest", row.span().earliest(), java.sql.Types.DATE)
                .param("latest", row.span().latest(), java.sql.Types.DATE)
                .param("status", row.status())
                .param("record", row.recordState())
                .param("by", society.staff().value())
                .param("verifier", society.manager().value())
                .param("series", row.seriesId(), java.sql.Types.OTHER)
                .param("part", row.partOfId(), java.sql.Types.OTHER)
                .param("countable", row.countable())
                .param("judged", row.judged(), java.sql.Types.VARCHAR)
                .update();
        tie(row);
    }

    private void tie(Candidate row) {
        jdbc.sql(
                        """
                        insert into action_indicator (action_id, indicator_id, origin)
                        values (:action, :indicator, :origin)
                        on conflict (action_id, indicator_id) do update set origin = excluded.origin
                        """)
                .param("action", row.id())
                .param("indicator", indicator)
                .param("origin", row.origin())
                .update();
        var proven =
                row.proven()
                        ? "insert into action_evidence (action_id, evidence_id, position) values (:action, :proof, 0) on conflict do nothing"
                        : "delete from action_evidence where action_id = :action and evidence_id = :proof";
        jdbc.sql(proven).param("action", row.id()).param("proof", proof).update();
    }

    void delete(Candidate row) {
        jdbc.sql("update action set deleted_at = now(), deleted_by = created_by where id = :id")
                .param("id", row.id())
                .update();
    }

    private void series(@Nullable UUID series) {
        if (series != null) {
            jdbc.sql(
                            """
                            insert into action_series (id, pledge_id, title)
                            values (:id, :pledge, cast(:title as jsonb)) on conflict do nothing
                            """)
                    .param("id", series)
                    .param("pledge", pledge)
                    .param("title", ActionRows.text("Series " + series))
                    .update();
        }
    }

    private static @Nullable String name(@Nullable MeasureType type) {
        return type == null ? null : type.name();
    }
}
