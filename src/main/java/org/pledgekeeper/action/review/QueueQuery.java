package org.pledgekeeper.action.review;

import java.util.List;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits for one manager: of the pledges that an organisation of theirs is author of. */
@Component
class QueueQuery {

    /** A page: the others follow as these are settled. */
    private static final int SHOWN = 20;

    private static final String OF_MINE =
            """
            from pledge_party party
            cross join lateral (
                select w.id, w.changed_at from action w
                where w.pledge_id = party.pledge_id
                  and w.record_state = 'SUBMITTED' and w.deleted_at is null
                %s) first
            where party.role = 'AUTHOR' and party.organisation_id = any(:verifies)
            """;

    private final JdbcClient jdbc;

    QueueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Columns that say where a record stands, and nothing of what was done. */
    private static final String[] RECORD = {
        "id", "number", "revises_id", "record_state", "returned_reason", "submission_key",
        "created_by", "created_at", "changed_at", "submitted_by", "verified_by", "verified_at",
        "version"
    };

    /** Longest waiting first: of each pledge those, along its index, and of them the first. */
    List<WaitingRow> waiting(CurrentUser person) {
        return jdbc.sql(
                        """
                        select p.code as pledge, p.title as pledge_title,
                               'A' || coalesce(a.number, known.number) as reference,
                               a.id || 'v' || a.version as stamp, known.id is not null as revision,
                               a.title, a.description, a.measure_type as type, a.span, a.status,
                               (select string_agg(c.code, ', ' order by l.position)
                                from action_commitment l join commitment c on c.id = l.commitment_id
                                where l.action_id = a.id) as commitments,
                               (select count(*) from action_proof l
                                where l.action_id = a.id) as evidence,
                               (select string_agg(c.code, ', ' order by l.position)
                                from action_commitment l join commitment c on c.id = l.commitment_id
                                where l.action_id = a.id and known.id is not null
                                  and l.commitment_id not in (
                                      select k.commitment_id from action_commitment k
                                      where k.action_id = known.id)) as more_commitments,
                               (select string_agg(i.code, ', ' order by i.position)
                                from action_indicator l join indicator i on i.id = l.indicator_id
                                where l.action_id = a.id and known.id is not null
                                  and l.indicator_id not in (
                                      select k.indicator_id from action_indicator k
                                      where k.action_id = known.id
                                        and k.origin <> 'INFERRED')) as more_indicators,
                               coalesce(to_jsonb(a) - :record = to_jsonb(known) - :record, false)
                                   as same_words,
                               s.name as submitter, a.submitted_by = :me as own, a.changed_at
                        from action a
                        join pledge p on p.id = a.pledge_id
                        join app_user s on s.id = a.submitted_by
                        left join action known on known.id = a.revises_id
                        where a.id in (
                            select first.id %s order by first.changed_at limit :most)
                        order by a.changed_at, a.id
                        """
                                .formatted(OF_MINE.formatted("order by w.changed_at limit :most")))
                .param("me", person.id().value())
                .param("verifies", person.where(Permission.VERIFY))
                .param("most", SHOWN)
                .param("record", RECORD)
                .query(WaitingRow.class)
                .list();
    }

    /** How many wait. */
    int count(CurrentUser person) {
        return jdbc.sql("select count(distinct first.id) " + OF_MINE.formatted(""))
                .param("verifies", person.where(Permission.VERIFY))
                .query(Integer.class)
                .single();
    }

    /**
     * Actions whose dates leave open where they fall, and nobody decided yet (rule 8). Most are
     * known to lie within, which two columns say sooner than the text of the span.
     */
    List<OpenDateRow> openDates(CurrentUser person) {
        return jdbc.sql(
                        """
                        select p.code as pledge, p.title as pledge_title, p.starts_on, p.ends_on,
                               'A' || a.number as reference, a.title, a.span, a.status
                        from action a join pledge p on p.id = a.pledge_id
                        where a.number is not null and a.deleted_at is null and a.judged is null
                          and a.record_state in ('SUBMITTED', 'VERIFIED')
                          and a.status in ('ONGOING', 'COMPLETED', 'SUSPENDED')
                          and a.span <> 'PLEDGE'
                          and (a.earliest is null or a.earliest < p.starts_on
                               or a.latest is null or a.latest > p.ends_on)
                          and span_overlap(a.span, a.earliest, a.latest, p.starts_on, p.ends_on)
                              = 'POSSIBLE'
                          and exists (select 1 from pledge_party party
                                      where party.pledge_id = a.pledge_id
                                        and party.role = 'AUTHOR'
                                        and party.organisation_id = any(:verifies))
                        order by p.code, a.number limit :most
                        """)
                .param("verifies", person.where(Permission.VERIFY))
                .param("most", SHOWN)
                .query(OpenDateRow.class)
                .list();
    }
}
