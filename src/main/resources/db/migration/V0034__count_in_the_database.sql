-- What an indicator counts is decided and added up here, so that no page reads actions that it does not show.
alter table indicator
    add column counts            text    not null default 'MEASURE',
    add column with_children     boolean not null default false,
    add column accepted_statuses text[]  not null default '{}',
    add column date_rule         text    not null default 'CUMULATIVE',
    add column before_pledge     text    not null default 'BASELINE',
    add column undated           text    not null default 'DECIDE',
    add constraint indicator_counts check (counts in ('MEASURE', 'ACTION', 'ORGANISATION', 'PERSON')),
    add constraint indicator_rule_5 check (accepted_statuses <@ '{ONGOING,COMPLETED,SUSPENDED}'),
    add constraint indicator_date_rule check (date_rule in ('CUMULATIVE', 'OVERLAPS', 'STARTED_IN')),
    add constraint indicator_before_pledge check (before_pledge in ('BASELINE', 'COUNT', 'IGNORE')),
    add constraint indicator_undated check (undated in ('DECIDE', 'COUNT', 'EXCLUDE'));
comment on column indicator.with_children is 'with all_commitments: also the actions of what is nested in its commitments';
comment on column indicator.accepted_statuses is 'empty accepts all that rule 5 lets count';

create table ledger_line (
    indicator_id uuid not null,
    action_id    uuid not null,
    number       int  not null,
    measure_id   uuid not null,
    measure_type text,
    wholes       uuid[] not null,
    barred       text,
    misfit       text,
    judged       text,
    starts_from  date not null,
    starts_by    date not null,
    ends_from    date not null,
    ends_by      date not null,
    constraint ledger_line_pk primary key (indicator_id, action_id),
    constraint ledger_line_indicator_fk foreign key (indicator_id) references indicator (id) on delete cascade,
    constraint ledger_line_action_fk foreign key (action_id) references action (id) on delete cascade
);
create index ledger_line_by_action on ledger_line (action_id);
comment on table ledger_line is 'every candidate of an indicator, judged as far as no period is asked for; made by write_ledger, never by hand';
comment on column ledger_line.measure_id is 'rule 4: under what it counts once: the series or the action that it belongs to, or itself';
comment on column ledger_line.wholes is 'candidates that it is a part of and counts with, nearest first';
comment on column ledger_line.barred is 'why it never counts, whatever its dates and whatever it is a part of';
comment on column ledger_line.misfit is 'why it does not count by itself';
comment on column ledger_line.starts_by is 'the last day on which it can have begun; with ends_from it says what surely overlaps';

create table indicator_figure (
    indicator_id uuid not null,
    first_day    date not null,
    last_day     date not null,
    value        int not null,
    up_to        int not null,
    at_least     boolean not null,
    single       int not null,
    fresh        int not null,
    baseline     int not null,
    undecided    int not null,
    offered      int not null,
    early        int not null,
    candidates   int not null,
    types        text not null,
    constraint indicator_figure_pk primary key (indicator_id, first_day, last_day),
    constraint indicator_figure_indicator_fk foreign key (indicator_id) references indicator (id) on delete cascade
);
comment on table indicator_figure is 'what ledger_at adds up to; made when first asked for, deleted when a line changes';
comment on column indicator_figure.types is 'WEBINAR=3 FUNDING=2: how much of the value is of which type, most first';
comment on column indicator_figure.at_least is 'rule 9: some of what was added up was only "at least", "about" or not stated';

create table recount (
    pledge_id    uuid not null,
    indicator_id uuid,
    action_id    uuid,
    constraint recount_of_one check ((indicator_id is null) <> (action_id is null))
);
create index recount_pledge on recount (pledge_id);
comment on table recount is 'what changed since the ledgers of a pledge were written; whoever asks for a figure works it off';

-- Where an action lies, seen from the days first to last (rule 8): WITHIN, BEFORE the pledge, EARLIER than the period,
-- AFTER it, OPEN (may lie before) or OPEN_END (may lie after). Dates decide as far as they are known; where they leave it
-- open, what a person judged does.
create function timing(date_rule text, pledge_first date, pledge_last date, first date, last date, judged text,
                       starts_from date, starts_by date, ends_from date, ends_by date) returns text
language sql immutable parallel safe
return case
    when starts_by <= last and case when date_rule = 'STARTED_IN' then starts_from else ends_from end >= first then 'WITHIN'
    when starts_from > last then 'AFTER'
    when ends_by < pledge_first then 'BEFORE'
    when ends_by < first or date_rule = 'STARTED_IN' and starts_by < first and starts_by > '-infinity' then 'EARLIER'
    when judged = 'BEFORE' then case when pledge_first > '-infinity' then 'BEFORE' else 'WITHIN' end
    when judged = 'AFTER' and last <= pledge_last then 'AFTER'
    when judged is not null and date_rule = 'CUMULATIVE' then 'WITHIN'
    when starts_from < first then 'OPEN'
    else 'OPEN_END' end;

-- The candidates of indicators, of all actions or only of some: then with all that these are parts of.
create function judged_lines(indicators uuid[], actions uuid[]) returns setof ledger_line language sql stable as $$
    with recursive rule as materialized (
        select i.id, i.pledge_id, i.kind <> 'COUNT' as claimed_only, i.all_commitments, i.accepted_types, i.accepted_statuses,
               i.needs_evidence, i.undated, array(
                   with recursive spoken as (
                       select commitment_id as id from indicator_commitment where indicator_id = i.id
                       union
                       select c.id from spoken s join commitment c on c.parent_id = s.id where i.with_children)
                   select id from spoken) as commitments
        from indicator i where i.id = any(indicators)
    ), linked as (
        select r.id as indicator_id, l.action_id, l.origin = 'INFERRED' as offered
        from rule r join action_indicator l on l.indicator_id = r.id
        where actions is null or l.action_id = any(actions)
        union all
        select r.id, a.id, true
        from rule r join action a on a.pledge_id = r.pledge_id
        where r.all_commitments and (actions is null or a.id = any(actions))
          and exists (select 1 from action_commitment c where c.action_id = a.id
                      and (r.commitments = '{}' or c.commitment_id = any(r.commitments)))
          and not exists (select 1 from action_indicator l where l.indicator_id = r.id and l.action_id = a.id)
    ), candidate as materialized (
        select r.id as indicator_id, a.id, a.number, a.part_of_id, a.series_id, a.measure_type, a.judged, a.span,
               a.earliest, a.latest, r.claimed_only and l.offered as only_offered,
               case when a.record_state <> 'VERIFIED' then 'NOT_VERIFIED'
                    when a.status not in ('ONGOING', 'COMPLETED', 'SUSPENDED')
                         or r.accepted_statuses <> '{}' and a.status <> all(r.accepted_statuses) then 'STATUS'
                    when not a.countable then 'UMBRELLA' end as barred,
               case when a.span = '' and a.judged is null and r.undated = 'EXCLUDE' then 'UNDATED'
                    when r.accepted_types <> '{}' and (a.measure_type = any(r.accepted_types)) is not true then 'TYPE'
                    when r.needs_evidence and not exists (select 1 from action_proof e where e.action_id = a.id)
                        then 'NO_EVIDENCE'
                    when r.claimed_only and l.offered then 'NOT_STATED' end as misfit,
               a.span in ('PLEDGE', '/..') or a.span = '' and a.judged is null and r.undated = 'COUNT' as throughout
        from linked l join rule r on r.id = l.indicator_id join action a on a.id = l.action_id
        where a.revises_id is null and a.deleted_at is null
    ), chained as (
        select c.indicator_id, c.id, coalesce(c.series_id, c.id) as measure_id, '{}'::uuid[] as wholes,
               c.barred is null and c.misfit is null as able
        from candidate c
        where not exists (select 1 from candidate whole
                          where whole.indicator_id = c.indicator_id and whole.id = c.part_of_id)
        union all
        select c.indicator_id, c.id, case when w.able then w.measure_id else coalesce(c.series_id, c.id) end,
               case when w.able then w.id || w.wholes else '{}' end,
               c.barred is null and (c.misfit is null or w.able and not c.only_offered)
        from chained w join candidate c on c.indicator_id = w.indicator_id and c.part_of_id = w.id
    )
    select c.indicator_id, c.id, c.number,
           -- parts of each other, which the application refuses, are in no chain
           coalesce(h.measure_id, c.series_id, c.id), c.measure_type,
           case when h.id is null or c.only_offered then '{}' else h.wholes end,
           c.barred, c.misfit, c.judged,
           coalesce(c.earliest, '-infinity'),
           case when c.throughout then '-infinity'
                when c.span = '' then 'infinity'
                when c.span not like '%/%' then c.latest
                else least(last_day(nullif(split_part(c.span, '/', 1), '..')), coalesce(c.latest, 'infinity')) end,
           case when c.throughout or c.span like '%/..' then 'infinity'
                when c.span = '' then '-infinity'
                when c.span not like '%/%' then c.earliest
                else greatest(c.earliest, first_day(split_part(c.span, '/', 2))) end,
           coalesce(c.latest, 'infinity')
    from candidate c left join chained h on h.indicator_id = c.indicator_id and h.id = c.id
$$;

-- Writes the lines anew, and forgets the figures that they may change. A load of very many calls this at its end.
create function write_ledger(indicators uuid[], actions uuid[]) returns void language plpgsql as $$
begin
    with gone as (
        delete from ledger_line
        where indicator_id = any(indicators) and (actions is null or action_id = any(actions))
        returning indicator_id)
    delete from indicator_figure where indicator_id in (select indicator_id from gone);
    with made as (
        insert into ledger_line select * from judged_lines(indicators, actions) returning indicator_id)
    delete from indicator_figure where indicator_id in (select indicator_id from made);
end $$;

-- What a change of these actions can reach: all that they are parts of, and the parts of that.
create function action_family(actions uuid[]) returns uuid[] language sql stable as $$
    with recursive family as (
        select unnest(actions) as id
        union
        select near.id
        from family f cross join lateral (
            select part_of_id as id from action where id = f.id and part_of_id is not null
            union all
            select id from action where part_of_id = f.id) near)
    select array_agg(id) from family
$$;

-- One at a time writes the ledgers of a pledge, and sees all that was committed before.
create function lock_ledgers(pledge uuid) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('ledger ' || pledge, 0))
$$;

create function refresh_ledgers(pledges uuid[]) returns void language plpgsql as $$
declare
    waiting uuid;
    whole   uuid[];
    single  uuid[];
begin
    for waiting in select distinct pledge_id from recount where pledge_id = any(pledges) order by pledge_id loop
        perform lock_ledgers(waiting);
        with taken as (delete from recount where pledge_id = waiting returning indicator_id, action_id)
        select array_agg(distinct indicator_id) filter (where indicator_id is not null),
               array_agg(distinct action_id) filter (where action_id is not null)
        into whole, single from taken;
        if whole is not null then
            perform write_ledger(whole, null);
        end if;
        if single is not null then
            perform write_ledger(
                array(select id from indicator where pledge_id = waiting and (whole is null or id <> all(whole))),
                action_family(single));
        end if;
    end loop;
end $$;

-- The ledger of each indicator for its days: every candidate, what became of it and why.
create function ledger_at(indicators uuid[], firsts date[], lasts date[])
returns table (indicator_id uuid, first_day date, last_day date, action_id uuid, number int, measure_id uuid,
               measure_type text, outcome text, why text, whole_id uuid, counted_before boolean)
language sql stable as $$
    with asked as (
        select i.id, i.date_rule, p.ends_on as pledge_last, asked.first, asked.last,
               case when i.before_pledge = 'COUNT' then '-infinity' else p.starts_on end as pledge_first,
               -- what goes on all along is new in the first period of the pledge
               case when asked.first > p.starts_on then asked.first - 1 else '-infinity' end as eve
        from unnest(indicators, firsts, lasts) asked(id, first, last)
        join indicator i on i.id = asked.id join pledge p on p.id = i.pledge_id
    ), timed as materialized (
        select l.*, q.first, q.last,
               timing(q.date_rule, q.pledge_first, q.pledge_last,
                      case when q.date_rule = 'CUMULATIVE' then q.pledge_first else q.first end, q.last, l.judged,
                      l.starts_from, l.starts_by, l.ends_from, l.ends_by) as timing,
               q.eve > '-infinity' and timing('CUMULATIVE', q.pledge_first, q.pledge_last, q.pledge_first, q.eve, l.judged,
                      l.starts_from, l.starts_by, l.ends_from, l.ends_by) = 'WITHIN' as before
        from asked q join ledger_line l on l.indicator_id = q.id
    ), carried as (
        select part.indicator_id, part.first, part.last, part.action_id, bool_or(whole.timing = 'WITHIN') as now,
               bool_or(whole.before) as before
        from timed part
        join timed whole on whole.indicator_id = part.indicator_id and whole.first = part.first and whole.last = part.last
             and whole.action_id = any(part.wholes)
        where part.wholes <> '{}' and part.barred is null and whole.misfit is null
          and (whole.timing = 'WITHIN' or whole.before)
        group by part.indicator_id, part.first, part.last, part.action_id
    )
    select t.indicator_id, t.first, t.last, t.action_id, t.number, t.measure_id, t.measure_type,
           case when t.barred is not null then 'NOT_COUNTED'
                when c.now then 'COUNTED'
                when t.misfit is not null or t.timing in ('BEFORE', 'AFTER', 'EARLIER') then 'NOT_COUNTED'
                when t.timing = 'WITHIN' then 'COUNTED'
                else 'UNDECIDED' end,
           case when t.barred is not null then t.barred
                when c.now then 'PART'
                when t.timing = 'BEFORE' then 'BEFORE_PLEDGE'
                when t.timing = 'AFTER' then 'AFTER_PERIOD'
                when t.timing = 'EARLIER' then 'BEFORE_PERIOD'
                when t.misfit is not null then t.misfit
                when t.timing = 'OPEN' then 'POSSIBLE'
                when t.timing = 'OPEN_END' then 'POSSIBLE_AFTER' end,
           case when t.barred is null and c.now then t.wholes[1] end,
           t.barred is null and coalesce(c.before, false) or t.barred is null and t.misfit is null and t.before
    from timed t
    left join carried c on c.indicator_id = t.indicator_id and c.action_id = t.action_id and c.first = t.first
                        and c.last = t.last
$$;

-- What a ledger adds up to. "single" and what follows are of every indicator, the rest is of what it counts.
create function figures_at(indicators uuid[], firsts date[], lasts date[]) returns setof indicator_figure
language sql stable as $$
    with line as materialized (
        select l.*, i.counts, l.outcome = 'COUNTED' as counted, l.outcome <> 'NOT_COUNTED' as possible
        from ledger_at(indicators, firsts, lasts) l join indicator i on i.id = l.indicator_id
    ), measure as materialized (
        select indicator_id, first_day, last_day, counts, bool_or(counted) as counted, bool_or(possible) as possible,
               bool_or(why = 'BEFORE_PLEDGE') as early, bool_or(counted_before) as before,
               -- that of the parent; of a series, of the first member that counts
               coalesce((array_agg(measure_type order by action_id <> measure_id, outcome <> 'COUNTED',
                                   outcome <> 'UNDECIDED', number))[1], 'NOT_STATED') as measure_type
        from line group by indicator_id, first_day, last_day, counts, measure_id
    ), people as (
        select l.*, q.value, q.qualifier,
               bool_or(q.value is not null and l.action_id = l.measure_id)
                   over (partition by l.indicator_id, l.first_day, l.last_day, l.measure_id) as told_of_whole
        from line l join action_quantity q on q.action_id = l.action_id and q.unit = 'PEOPLE'
        where l.counts = 'PERSON' and l.possible
    ), unit as (
        select indicator_id, first_day, last_day, measure_type, counted::int as now, possible::int as possible,
               (counted and not before)::int as fresh, false as at_least
        from measure where counts = 'MEASURE'
        union all
        select indicator_id, first_day, last_day, coalesce(measure_type, 'NOT_STATED'), counted::int, possible::int,
               (counted and not counted_before)::int, false
        from line where counts = 'ACTION'
        union all
        select l.indicator_id, l.first_day, l.last_day, null, bool_or(l.counted)::int, bool_or(l.possible)::int,
               (bool_or(l.counted) and not bool_or(l.counted_before))::int, false
        from line l join action_partner p on p.action_id = l.action_id
        where l.counts = 'ORGANISATION' and (l.possible or l.counted_before)
        group by l.indicator_id, l.first_day, l.last_day, plain_words(p.name -> 'texts' ->> (p.name ->> 'original'))
        union all
        -- rule 9; what is told of the whole holds the people of its parts
        select indicator_id, first_day, last_day, coalesce(measure_type, 'NOT_STATED'),
               case when counted then coalesce(value, 0) else 0 end, coalesce(value, 0),
               case when counted and not counted_before then coalesce(value, 0) else 0 end,
               counted and qualifier <> 'EXACT'
        from people where not told_of_whole or action_id = measure_id
    ), total as (
        select indicator_id, first_day, last_day, sum(now) as value, sum(possible) as up_to, sum(fresh) as fresh,
               bool_or(at_least) as at_least
        from unit group by indicator_id, first_day, last_day
    ), by_type as (
        select indicator_id, first_day, last_day,
               string_agg(measure_type || '=' || least(now, 2147483647), ' ' order by now desc, measure_type) as counts
        from (select indicator_id, first_day, last_day, measure_type, sum(now) as now
              from unit where measure_type is not null group by 1, 2, 3, 4) typed
        where now > 0 group by indicator_id, first_day, last_day
    ), lines as (
        select indicator_id, first_day, last_day, count(*) filter (where counted) as single,
               count(*) filter (where possible and not counted) as undecided,
               count(*) filter (where why = 'NOT_STATED') as offered,
               count(*) filter (where why = 'BEFORE_PLEDGE') as early, count(*) as candidates
        from line group by indicator_id, first_day, last_day
    ), baseline as (
        select indicator_id, first_day, last_day, count(*) as count
        from measure where early and not possible group by indicator_id, first_day, last_day
    )
    -- more people than the number holds are at least as many as it holds
    select q.id, q.first, q.last, least(coalesce(t.value, 0), 2147483647), least(coalesce(t.up_to, 0), 2147483647),
           coalesce(t.at_least or t.up_to > 2147483647, false), coalesce(l.single, 0),
           least(coalesce(t.fresh, 0), 2147483647),
           case when i.before_pledge = 'IGNORE' then 0 else coalesce(b.count, 0) end, coalesce(l.undecided, 0),
           coalesce(l.offered, 0), coalesce(l.early, 0), coalesce(l.candidates, 0), coalesce(y.counts, '')
    from unnest(indicators, firsts, lasts) q(id, first, last)
    join indicator i on i.id = q.id
    left join lines l on l.indicator_id = q.id and l.first_day = q.first and l.last_day = q.last
    left join total t on t.indicator_id = q.id and t.first_day = q.first and t.last_day = q.last
    left join baseline b on b.indicator_id = q.id and b.first_day = q.first and b.last_day = q.last
    left join by_type y on y.indicator_id = q.id and y.first_day = q.first and y.last_day = q.last
$$;

-- The same, remembered until a line changes. The ledgers are brought up to date first.
create function figures(indicators uuid[], firsts date[], lasts date[]) returns setof indicator_figure
language plpgsql as $$
declare
    missing record;
begin
    perform refresh_ledgers(array(select distinct pledge_id from indicator where id = any(indicators)));
    for missing in
        select i.pledge_id, array_agg(q.id) as ids, array_agg(q.first) as firsts, array_agg(q.last) as lasts
        from unnest(indicators, firsts, lasts) q(id, first, last) join indicator i on i.id = q.id
        where not exists (select 1 from indicator_figure f
                          where f.indicator_id = q.id and f.first_day = q.first and f.last_day = q.last)
        group by i.pledge_id order by i.pledge_id
    loop
        -- else a line could change between the counting and the remembering
        perform lock_ledgers(missing.pledge_id);
        insert into indicator_figure select * from figures_at(missing.ids, missing.firsts, missing.lasts)
        on conflict do nothing;
    end loop;
    return query
        select f.* from unnest(indicators, firsts, lasts) q(id, first, last)
        join indicator_figure f on f.indicator_id = q.id and f.first_day = q.first and f.last_day = q.last;
end $$;

-- A change only leaves a note: whoever logs an action does not wait for counting.
create function note_action() returns trigger language plpgsql as $$
begin
    if new.revises_id is null then
        insert into recount (pledge_id, action_id) values (new.pledge_id, new.id);
    end if;
    return null;
end $$;

create function note_tie() returns trigger language plpgsql as $$
begin
    insert into recount (pledge_id, action_id)
    select pledge_id, id from action where id in (new.action_id, old.action_id) and revises_id is null;
    return null;
end $$;

create function note_proof() returns trigger language plpgsql as $$
begin
    insert into recount (pledge_id, action_id)
    select a.pledge_id, a.id from action_evidence l join action a on a.id = l.action_id
    where l.evidence_id = new.id and a.revises_id is null;
    return null;
end $$;

create function note_indicator() returns trigger language plpgsql as $$
begin
    insert into recount (pledge_id, indicator_id) values (new.pledge_id, new.id);
    return null;
end $$;

create function note_scope() returns trigger language plpgsql as $$
begin
    insert into recount (pledge_id, indicator_id)
    select pledge_id, id from indicator where id in (new.indicator_id, old.indicator_id);
    return null;
end $$;

create function note_nesting() returns trigger language plpgsql as $$
begin
    insert into recount (pledge_id, indicator_id)
    select pledge_id, id from indicator where pledge_id = new.pledge_id and with_children;
    return null;
end $$;

create function forget_figures() returns trigger language plpgsql as $$
begin
    delete from indicator_figure f using indicator i where i.id = f.indicator_id and i.pledge_id = new.id;
    return null;
end $$;

create trigger action_recount after insert or update of record_state, status, span, earliest, latest, series_id, part_of_id,
        countable, judged, deleted_at, measure_type, revises_id, number on action
    for each row execute function note_action();
create trigger action_indicator_recount after insert or update of origin, action_id or delete on action_indicator
    for each row execute function note_tie();
create trigger action_commitment_recount after insert or update of action_id or delete on action_commitment
    for each row execute function note_tie();
create trigger action_evidence_recount after insert or update of action_id or delete on action_evidence
    for each row execute function note_tie();
create trigger action_partner_recount after insert or update or delete on action_partner
    for each row execute function note_tie();
create trigger action_quantity_recount after insert or update or delete on action_quantity
    for each row execute function note_tie();
create trigger evidence_recount after update of hidden_at on evidence
    for each row execute function note_proof();
create trigger indicator_recount after insert or update on indicator
    for each row execute function note_indicator();
create trigger indicator_commitment_recount after insert or delete on indicator_commitment
    for each row execute function note_scope();
create trigger commitment_recount after update of parent_id on commitment
    for each row execute function note_nesting();
create trigger pledge_recount after update of starts_on, ends_on on pledge
    for each row execute function forget_figures();

insert into recount (pledge_id, indicator_id) select pledge_id, id from indicator;
