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
    part_of      uuid,
    member       boolean not null default true,
    claimed      boolean not null,
    wholes       uuid[] not null default '{}',
    barred       text,
    misfit       text,
    judged       text,
    starts_from  date not null,
    starts_by    date not null,
    ends_from    date not null,
    ends_by      date not null,
    -- no foreign keys: to check them takes as long as to judge, and what is gone is counted again
    constraint ledger_line_pk primary key (indicator_id, action_id)
);
create index ledger_line_by_action on ledger_line (action_id);
create index ledger_line_measure on ledger_line (measure_id, indicator_id);
create index ledger_line_parts on ledger_line (indicator_id, part_of) where part_of is not null;
comment on table ledger_line is 'every candidate of an indicator, judged as far as no period is asked for; made by write_ledger, never by hand';
comment on column ledger_line.measure_id is 'rule 4: under what it counts once: the series or the action that it belongs to, or itself';
comment on column ledger_line.part_of is 'candidate or not';
comment on column ledger_line.member is 'false where only what it is a part of is in the measure by itself';
comment on column ledger_line.claimed is 'false where only somebody who claims it could let it count';
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
    constraint indicator_figure_pk primary key (indicator_id, first_day, last_day)
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

-- The candidates of indicators, of all actions or only of some, each by itself.
create function write_candidates(indicators uuid[], actions uuid[]) returns void language sql as $$
    with rule as materialized (
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
    )
    insert into ledger_line (indicator_id, action_id, number, measure_id, measure_type, part_of, claimed,
                             barred, misfit, judged, starts_from, starts_by, ends_from, ends_by)
    select r.id, a.id, a.number, coalesce(a.series_id, a.id), a.measure_type, a.part_of_id,
           not (r.claimed_only and l.offered),
           case when a.record_state <> 'VERIFIED' then 'NOT_VERIFIED'
                when a.status not in ('ONGOING', 'COMPLETED', 'SUSPENDED')
                     or r.accepted_statuses <> '{}' and a.status <> all(r.accepted_statuses) then 'STATUS'
                when not a.countable then 'UMBRELLA' end,
           case when dateless and r.undated = 'EXCLUDE' then 'UNDATED'
                when r.accepted_types <> '{}' and (a.measure_type = any(r.accepted_types)) is not true then 'TYPE'
                when r.needs_evidence and not exists (select 1 from action_proof e where e.action_id = a.id)
                    then 'NO_EVIDENCE'
                when r.claimed_only and l.offered then 'NOT_STATED' end,
           a.judged,
           coalesce(a.earliest, '-infinity'),
           case when throughout then '-infinity'
                when a.span = '' then 'infinity'
                when a.span not like '%/%' then a.latest
                else least(last_day(nullif(split_part(a.span, '/', 1), '..')), coalesce(a.latest, 'infinity')) end,
           case when throughout or a.span like '%/..' then 'infinity'
                when a.span = '' then '-infinity'
                when a.span not like '%/%' then a.earliest
                else greatest(a.earliest, first_day(split_part(a.span, '/', 2))) end,
           coalesce(a.latest, 'infinity')
    from linked l join rule r on r.id = l.indicator_id join action a on a.id = l.action_id
    cross join lateral (select a.span = '' and a.judged is null as dateless) d
    cross join lateral (select a.span in ('PLEDGE', '/..') or dateless and r.undated = 'COUNT' as throughout) t
    where a.revises_id is null and a.deleted_at is null
$$;

-- A part belongs to what it is a part of if that can count at all, whatever its dates; so does the part of a part. Parts of
-- each other, which the application refuses, are in no chain and stand for themselves.
create function join_parts(indicators uuid[], actions uuid[]) returns void language sql as $$
    with recursive chained as (
        select w.indicator_id, w.action_id, w.measure_id, '{}'::uuid[] as wholes,
               w.barred is null and w.misfit is null as able
        from ledger_line w
        where w.indicator_id = any(indicators) and (actions is null or w.action_id = any(actions))
          and exists (select 1 from ledger_line p where p.indicator_id = w.indicator_id and p.part_of = w.action_id)
          and not exists (select 1 from ledger_line above
                          where above.indicator_id = w.indicator_id and above.action_id = w.part_of)
        union all
        select p.indicator_id, p.action_id, case when w.able then w.measure_id else p.measure_id end,
               case when w.able then w.action_id || w.wholes else '{}' end,
               p.barred is null and (p.misfit is null or w.able and p.claimed)
        from chained w
        join ledger_line p on p.indicator_id = w.indicator_id and p.part_of = w.action_id
    )
    update ledger_line l
    set measure_id = c.measure_id, member = l.measure_id = c.measure_id,
        wholes = case when l.claimed then c.wholes else '{}' end
    from chained c
    where l.indicator_id = c.indicator_id and l.action_id = c.action_id and c.wholes <> '{}'
$$;

-- Writes the lines anew, and the figures that they change. A load of very many calls this at its end.
create function write_ledger(indicators uuid[], actions uuid[]) returns void language plpgsql as $$
begin
    delete from indicator_figure f using indicator i
    where f.indicator_id = any(indicators) and i.id = f.indicator_id
      and (actions is null or i.counts in ('ORGANISATION', 'PERSON'));
    perform shift_figures(indicators, actions, -1);
    delete from ledger_line
    where indicator_id = any(indicators) and (actions is null or action_id = any(actions));
    perform write_candidates(indicators, actions);
    perform join_parts(indicators, actions);
    perform shift_figures(indicators, actions, 1);
end $$;

-- Takes what these actions add to the remembered figures out of them, or puts it in: the difference that they make to the
-- measures under which they stand.
create function shift_figures(indicators uuid[], actions uuid[], sign int) returns void language plpgsql as $$
declare
    ids      uuid[];
    firsts   date[];
    lasts    date[];
    measures uuid[];
begin
    measures := array(select distinct measure_id from ledger_line
                      where indicator_id = any(indicators) and action_id = any(actions));
    select array_agg(indicator_id), array_agg(first_day), array_agg(last_day) into ids, firsts, lasts
    from indicator_figure where indicator_id = any(indicators);
    if measures = '{}' or ids is null then
        return;
    end if;
    update indicator_figure f
    set value = f.value + sign * (w.value - o.value), up_to = f.up_to + sign * (w.up_to - o.up_to),
        single = f.single + sign * (w.single - o.single), fresh = f.fresh + sign * (w.fresh - o.fresh),
        baseline = f.baseline + sign * (w.baseline - o.baseline), undecided = f.undecided + sign * (w.undecided - o.undecided),
        offered = f.offered + sign * (w.offered - o.offered), early = f.early + sign * (w.early - o.early),
        candidates = f.candidates + sign * (w.candidates - o.candidates),
        types = shifted_types(f.types, sign, w.types, o.types)
    from figures_at(ids, firsts, lasts, measures) w
    join figures_at(ids, firsts, lasts, measures, actions) o using (indicator_id, first_day, last_day)
    where f.indicator_id = w.indicator_id and f.first_day = w.first_day and f.last_day = w.last_day;
end $$;

create function shifted_types(types text, sign int, plus text, minus text) returns text language sql immutable as $$
    select coalesce(string_agg(type || '=' || count, ' ' order by count desc, type), '')
    from (select split_part(each, '=', 1) as type, sum(factor * split_part(each, '=', 2)::int) as count
          from (select unnest(string_to_array(types, ' ')) as each, 1 as factor
                union all select unnest(string_to_array(plus, ' ')), sign
                union all select unnest(string_to_array(minus, ' ')), -sign) said
          group by 1) summed
    where count > 0
$$;

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

-- The ledger of each indicator for its days: every candidate, what became of it and why; or only those that stand under
-- some measures, and as if some actions were not there.
create function ledger_at(indicators uuid[], firsts date[], lasts date[], measures uuid[] default null,
                          leaving_out uuid[] default '{}')
returns table (indicator_id uuid, first_day date, last_day date, action_id uuid, number int, measure_id uuid,
               member boolean, measure_type text, outcome text, why text, whole_id uuid, counted_before boolean)
language sql stable as $$
    with asked as (
        select i.id, i.date_rule, p.ends_on as pledge_last, asked.first, asked.last,
               case when i.before_pledge = 'COUNT' then '-infinity' else p.starts_on end as pledge_first,
               -- what goes on all along is new in the first period of the pledge
               case when asked.first > p.starts_on then asked.first - 1 else '-infinity' end as eve
        from unnest(indicators, firsts, lasts) asked(id, first, last)
        join indicator i on i.id = asked.id join pledge p on p.id = i.pledge_id
    ), line as (
        -- in two, so that one plan serves both: all lines are read along, those of few measures looked up
        select l.* from ledger_line l where l.indicator_id = any(indicators) and measures is null
        union all
        select l.* from ledger_line l where l.indicator_id = any(indicators) and l.measure_id = any(measures)
                                        and l.action_id <> all(leaving_out)
    ), timed as materialized (
        select l.*, q.first, q.last,
               timing(q.date_rule, q.pledge_first, q.pledge_last,
                      case when q.date_rule = 'CUMULATIVE' then q.pledge_first else q.first end, q.last, l.judged,
                      l.starts_from, l.starts_by, l.ends_from, l.ends_by) as timing,
               q.eve > '-infinity' and timing('CUMULATIVE', q.pledge_first, q.pledge_last, q.pledge_first, q.eve, l.judged,
                      l.starts_from, l.starts_by, l.ends_from, l.ends_by) = 'WITHIN' as before
        from asked q join line l on l.indicator_id = q.id
    ), carrying as (
        select part.indicator_id, part.first, part.last, part.action_id, whole.timing = 'WITHIN' as now, whole.before
        from timed part cross join lateral unnest(part.wholes) above(id)
        join timed whole on whole.indicator_id = part.indicator_id and whole.first = part.first and whole.last = part.last
             and whole.action_id = above.id
        where part.barred is null and whole.misfit is null
    ), carried as (
        -- "in" looks each up in a table of few, which a join would not know to be few
        select t.*,
               (indicator_id, first, last, action_id) in (select indicator_id, first, last, action_id
                                                          from carrying where now) as with_whole,
               (indicator_id, first, last, action_id) in (select indicator_id, first, last, action_id
                                                          from carrying where carrying.before) as with_whole_before
        from timed t
    )
    select indicator_id, first, last, action_id, number, measure_id, member, measure_type,
           case when barred is not null then 'NOT_COUNTED'
                when with_whole then 'COUNTED'
                when misfit is not null or timing in ('BEFORE', 'AFTER', 'EARLIER') then 'NOT_COUNTED'
                when timing = 'WITHIN' then 'COUNTED'
                else 'UNDECIDED' end,
           case when barred is not null then barred
                when with_whole then 'PART'
                when timing = 'BEFORE' then 'BEFORE_PLEDGE'
                when timing = 'AFTER' then 'AFTER_PERIOD'
                when timing = 'EARLIER' then 'BEFORE_PERIOD'
                when misfit is not null then misfit
                when timing = 'OPEN' then 'POSSIBLE'
                when timing = 'OPEN_END' then 'POSSIBLE_AFTER' end,
           case when barred is null and with_whole then wholes[1] end,
           barred is null and (with_whole_before or misfit is null and before)
    from carried
$$;

-- What a ledger adds up to. "single" and what follows are of every indicator, the rest is of what it counts.
create function figures_at(indicators uuid[], firsts date[], lasts date[], measures uuid[] default null,
                           leaving_out uuid[] default '{}') returns setof indicator_figure
language sql stable as $$
    with line as materialized (
        select l.*, i.counts, l.outcome = 'COUNTED' as counted, l.outcome <> 'NOT_COUNTED' as possible
        from ledger_at(indicators, firsts, lasts, measures, leaving_out) l join indicator i on i.id = l.indicator_id
    ), measure as materialized (
        select indicator_id, first_day, last_day, counts, bool_or(counted) as counted, bool_or(possible) as possible,
               bool_or(why = 'BEFORE_PLEDGE') as early, bool_or(counted_before) as before,
               -- that of the parent; of a series, of the first member that counts
               coalesce((array_agg(measure_type order by action_id <> measure_id, not member,
                                   outcome <> 'COUNTED', outcome <> 'UNDECIDED', number))[1], 'NOT_STATED') as measure_type
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
    if tg_op = 'DELETE' then
        insert into recount (pledge_id, action_id) values (old.pledge_id, old.id);
    elsif new.revises_id is null then
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
        countable, judged, deleted_at, measure_type, revises_id, number or delete on action
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
