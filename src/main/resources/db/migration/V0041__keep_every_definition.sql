-- A definition may be bettered, and what was recorded under the one before stays what it was: every definition that
-- ever held is kept whole, and every observation names the one that held when it was recorded.
create table indicator_definition (
    indicator_id uuid        not null,
    number       int         not null,
    content      jsonb       not null,
    defined_by   uuid,
    defined_at   timestamptz not null,
    reason       jsonb,
    constraint indicator_definition_pk primary key (indicator_id, number),
    constraint indicator_definition_number check (number >= 1),
    constraint indicator_definition_reason check (localised_text_ok(reason)),
    constraint indicator_definition_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_definition_defined_by_fk foreign key (defined_by) references app_user (id)
);
create index indicator_definition_defined_by on indicator_definition (defined_by);
comment on column indicator_definition.defined_by is 'null where the audit did not know either';

alter table indicator add column definition_number int not null default 1;
comment on column indicator.definition_number is 'of the definition that holds now';

-- What an indicator says today is its first definition; who said so last, and when, is known to the audit.
insert into indicator_definition (indicator_id, number, content, defined_by, defined_at)
select i.id, 1,
       jsonb_build_object(
           'code', i.code, 'kind', i.kind, 'definition', i.definition,
           'rule', jsonb_build_object(
               'counts', i.counts, 'allCommitments', i.all_commitments, 'withChildren', i.with_children,
               'acceptedTypes', to_jsonb(i.accepted_types), 'acceptedStatuses', to_jsonb(i.accepted_statuses),
               'needsEvidence', i.needs_evidence, 'dates', i.date_rule, 'beforePledge', i.before_pledge,
               'undated', i.undated),
           'commitments', coalesce((select jsonb_agg(c.code order by c.code)
                                    from indicator_commitment ic
                                    join commitment c on c.id = ic.commitment_id
                                    where ic.indicator_id = i.id), '[]'),
           'levels', coalesce((select jsonb_agg(l.descriptor order by l.level)
                               from indicator_level l where l.indicator_id = i.id), '[]'),
           'terms', jsonb_build_object('direction', i.direction, 'calculation', i.calculation,
                                       'dimensions', i.dimensions)),
       said.by, coalesce(said.at, now())
from indicator i
left join lateral (
    select u.id as by, a.at
    from audit_entry a left join app_user u on u.id = a.actor
    where a.record_type = 'indicator' and a.record_id = i.id
      and a.part in ('indicator', 'indicator_commitment', 'indicator_level')
    order by a.id desc limit 1) said on true;

create trigger indicator_definition_audit after insert or update or delete on indicator_definition
    for each row execute function audit_change('indicator', 'indicator_id');
create trigger indicator_definition_never_changes before update or delete on indicator_definition
    for each row execute function refuse_change();
create trigger indicator_definition_never_emptied before truncate on indicator_definition
    for each statement execute function refuse_change();

-- Filled by a default, not by an update: no recorded value is touched.
alter table observation add column definition int not null default 1;
alter table observation alter column definition drop default;
alter table observation add constraint observation_definition_fk
    foreign key (indicator_id, definition) references indicator_definition (indicator_id, number);
create index observation_definition on observation (indicator_id, definition);
comment on column observation.definition is 'number of the definition that held when it was recorded';
