package org.pledgekeeper.action.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.Quantity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one action for one person. */
@Component
public class ActionViewQuery {

    private static final String FACTS =
            """
            select a.id, 'A' || known.number as reference, a.id || 'v' || a.version as stamp,
                   a.revises_id is not null as revision,
                   a.revises_id is null and draft.id is not null as revised,
                   a.title, a.description, a.measure_type as type, a.span, a.former_span,
                   a.place_kind, a.place_label, a.place_country, a.place_region, a.status,
                   a.reason_code, a.reason_text, a.record_state, a.returned_reason, a.series_id,
                   s.title as series_title, 'A' || whole.number as part_of,
                   whole.title as part_of_title, a.countable, a.judged, a.judged_reason,
                   judge.name as judge, a.judged_at, a.challenge, a.result, a.lesson, a.visibility,
                   a.late, a.created_by, writer.name as writer, a.created_at, a.changed_at,
                   a.submitted_by, submitter.name as submitter, verifier.name as verifier,
                   a.verified_at
            from action known
            left join action draft on draft.revises_id = known.id and %s
            join action a on a.id = case when :open then coalesce(draft.id, known.id) else known.id end
            left join action_series s on s.id = a.series_id
            left join action whole on whole.id = a.part_of_id and %s
            join app_user writer on writer.id = a.created_by
            left join app_user submitter on submitter.id = a.submitted_by
            left join app_user verifier on verifier.id = a.verified_by
            left join app_user judge on judge.id = a.judged_by
            where known.pledge_id = :pledge and 'A' || known.number = :reference
              and case when :gave_way
                       then exists (select 1 from action_merge m where m.action_id = known.id)
                       else known.deleted_at is null end
              and %s
            """
                    .formatted(Sight.shows("draft"), Sight.shows("whole"), Sight.shows("known"));

    private final JdbcClient jdbc;

    ActionViewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The action as it is valid. */
    public Optional<ActionView> valid(PledgeId pledge, String reference, CurrentUser person) {
        return read(pledge, reference, person, false, false);
    }

    /** The version that can still be changed: the draft that revises it, where there is one. */
    public Optional<ActionView> open(PledgeId pledge, String reference, CurrentUser person) {
        return read(pledge, reference, person, true, false);
    }

    /** An action as it was when it gave way to another. */
    public Optional<ActionView> gaveWay(PledgeId pledge, String reference, CurrentUser person) {
        return read(pledge, reference, person, false, true);
    }

    private Optional<ActionView> read(
            PledgeId pledge, String reference, CurrentUser person, boolean open, boolean gaveWay) {
        var sight = Sight.of(person);
        return jdbc.sql(FACTS)
                .params(sight.params())
                .param("pledge", pledge.value())
                .param("reference", reference)
                .param("open", open)
                .param("gave_way", gaveWay)
                .query(ActionView.Facts.class)
                .optional()
                .map(facts -> view(facts, sight));
    }

    private ActionView view(ActionView.Facts facts, Sight sight) {
        var params = new HashMap<String, Object>(sight.params());
        params.put("id", facts.id());
        params.put("series", facts.seriesId());
        return new ActionView(
                facts,
                rows(COMMITMENTS, params, ActionView.Link.class),
                rows(INDICATORS, params, ActionView.Link.class),
                rows(PARTNERS, params, LogAction.Partner.class),
                rows(QUANTITIES, params, Quantity.class),
                rows(EVIDENCE, params, ProofLink.class),
                rows(SERIES, params, ActionView.Relative.class),
                rows(PARTS, params, ActionView.Relative.class),
                rows(REPLACED_BY, params, ActionView.Relative.class),
                rows(REPLACES, params, ActionView.Relative.class),
                rows(FILES, params, ProofFile.class));
    }

    private <T> List<T> rows(String sql, Map<String, Object> params, Class<T> row) {
        return jdbc.sql(sql).params(params).query(row).list();
    }

    private static final String COMMITMENTS =
            """
            select c.id, c.code, c.text, l.origin, l.note
            from action_commitment l join commitment c on c.id = l.commitment_id
            where l.action_id = :id order by l.position
            """;

    private static final String INDICATORS =
            """
            select i.id, i.code, i.definition as text, l.origin, l.note
            from action_indicator l join indicator i on i.id = l.indicator_id
            where l.action_id = :id order by i.position
            """;

    private static final String PARTNERS =
            "select name, role from action_partner where action_id = :id order by position";

    private static final String QUANTITIES =
            """
            select value, qualifier, unit, counted from action_quantity
            where action_id = :id order by position
            """;

    private static final String EVIDENCE =
            """
            select e.id, e.title, e.address, e.language, e.visibility, c.checked_at, c.answer,
                   c.redirects_to, c.broken_since
            from action_proof l join evidence e on e.id = l.evidence_id
            left join link_check c on c.evidence_id = e.id
            where l.action_id = :id and e.address is not null and %s order by l.position
            """
                    .formatted(Sight.shows("e"));

    private static final String FILES =
            """
            select e.id, e.title, e.file_name as name, e.media_type, e.size, e.sha256, e.visibility
            from action_proof l join evidence e on e.id = l.evidence_id
            where l.action_id = :id and e.address is null and %s order by l.position
            """
                    .formatted(Sight.shows("e"));

    private static final String RELATIVE =
            """
            select 'A' || a.number as reference, a.title, a.span, a.status from action a
            where a.number is not null and a.deleted_at is null and %s
            """
                    .formatted(Sight.shows("a"));

    private static final String SERIES =
            RELATIVE
                    + """
                      and a.series_id = cast(:series as uuid)
                      and a.id not in (select coalesce(revises_id, id) from action where id = :id)
                      order by a.earliest nulls last, a.number
                      """;

    private static final String PARTS =
            RELATIVE
                    + """
                      and a.part_of_id in (select coalesce(revises_id, id) from action where id = :id)
                      order by a.number
                      """;

    private static final String REPLACED_BY =
            RELATIVE
                    + """
                      and a.id in (
                          select r.replaced_by_id from action_replacement r
                          where r.action_id in (
                              select coalesce(revises_id, id) from action where id = :id))
                      """;

    private static final String REPLACES =
            RELATIVE
                    + """
                      and a.id in (
                          select r.action_id from action_replacement r
                          where r.replaced_by_id in (
                              select coalesce(revises_id, id) from action where id = :id))
                      order by a.number
                      """;
}
