create table indicator (
    id              uuid not null,
    pledge_id       uuid not null,
    code            text not null,
    position        int  not null,
    kind            text not null,
    definition      jsonb not null,
    all_commitments boolean not null default false,
    accepted_types  text[] not null default '{}',
    needs_evidence  boolean not null default false,
    version         int  not null default 0,
    constraint indicator_pk primary key (id),
    constraint indicator_code unique (pledge_id, code),
    constraint indicator_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,9}$'),
    constraint indicator_kind check (kind in ('COUNT', 'NUMBER', 'RATIO', 'YES_NO', 'RUBRIC')),
    constraint indicator_definition check (localised_text_ok(definition)),
    constraint indicator_pledge_fk foreign key (pledge_id) references pledge (id)
);
comment on column indicator.all_commitments is 'candidates are also the actions of its commitments, not only the linked ones';
comment on column indicator.accepted_types is 'empty accepts every measure type';

create table indicator_commitment (
    indicator_id  uuid not null,
    commitment_id uuid not null,
    constraint indicator_commitment_pk primary key (indicator_id, commitment_id),
    constraint indicator_commitment_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_commitment_commitment_fk foreign key (commitment_id) references commitment (id)
);
create index indicator_commitment_by_commitment on indicator_commitment (commitment_id);

create table indicator_level (
    indicator_id uuid  not null,
    level        int   not null,
    descriptor   jsonb not null,
    constraint indicator_level_pk primary key (indicator_id, level),
    constraint indicator_level_descriptor check (localised_text_ok(descriptor)),
    constraint indicator_level_indicator_fk foreign key (indicator_id) references indicator (id)
);

create table action_indicator (
    action_id    uuid not null,
    indicator_id uuid not null,
    origin       text not null,
    note         jsonb,
    constraint action_indicator_pk primary key (action_id, indicator_id),
    constraint action_indicator_origin check (origin in ('STATED', 'AS_ABOVE', 'INFERRED')),
    constraint action_indicator_note check (localised_text_ok(note)),
    constraint action_indicator_action_fk foreign key (action_id) references action (id),
    constraint action_indicator_indicator_fk foreign key (indicator_id) references indicator (id)
);
create index action_indicator_by_indicator on action_indicator (indicator_id);

create table observation (
    id              uuid not null,
    indicator_id    uuid not null,
    period_id       uuid not null,
    state           text not null,
    computed        int,
    override        int,
    override_reason jsonb,
    level           int,
    level_reasons   jsonb,
    assessed_by     uuid,
    confirmed_by    uuid,
    narrative       jsonb,
    ledger          jsonb,
    changed_by      uuid not null,
    changed_at      timestamptz not null,
    version         int  not null default 0,
    constraint observation_pk primary key (id),
    constraint observation_once unique (indicator_id, period_id),
    constraint observation_state check (state in ('VALUE', 'ZERO', 'NO_DATA', 'NOT_APPLICABLE', 'NOT_ASSESSED')),
    constraint observation_override check ((override is null) = (override_reason is null)),
    constraint observation_level check ((level is null) = (level_reasons is null) and (level is null) = (assessed_by is null)),
    constraint observation_confirmed check (confirmed_by is null or (level is not null and confirmed_by <> assessed_by)),
    constraint observation_texts check (localised_text_ok(override_reason) and localised_text_ok(level_reasons)
        and localised_text_ok(narrative)),
    constraint observation_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint observation_period_fk foreign key (period_id) references reporting_period (id),
    constraint observation_assessed_by_fk foreign key (assessed_by) references app_user (id),
    constraint observation_confirmed_by_fk foreign key (confirmed_by) references app_user (id),
    constraint observation_changed_by_fk foreign key (changed_by) references app_user (id)
);
create index observation_period on observation (period_id);
create index observation_assessed_by on observation (assessed_by);
create index observation_confirmed_by on observation (confirmed_by);
create index observation_changed_by on observation (changed_by);

create trigger indicator_audit after insert or update or delete on indicator
    for each row execute function audit_change('indicator', 'id');
create trigger indicator_commitment_audit after insert or update or delete on indicator_commitment
    for each row execute function audit_change('indicator', 'indicator_id');
create trigger indicator_level_audit after insert or update or delete on indicator_level
    for each row execute function audit_change('indicator', 'indicator_id');
create trigger action_indicator_audit after insert or update or delete on action_indicator
    for each row execute function audit_change('action', 'action_id');
create trigger observation_audit after insert or update or delete on observation
    for each row execute function audit_change('indicator', 'indicator_id');
