create table pledge (
    id           uuid not null,
    code         text not null,
    title        jsonb not null,
    objective    jsonb not null,
    kind         text not null,
    conference   jsonb not null,
    starts_on    date not null,
    ends_on      date not null,
    scope        jsonb,
    resources    jsonb,
    focal_person text,
    state        text not null,
    outcome      text,
    successor_id uuid,
    last_action  int  not null default 0,
    created_by   uuid not null,
    created_at   timestamptz not null,
    version      int  not null default 0,
    constraint pledge_pk primary key (id),
    constraint pledge_code unique (code),
    constraint pledge_code_form check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$' and code <> 'new'),
    constraint pledge_title check (localised_text_ok(title)),
    constraint pledge_objective check (localised_text_ok(objective)),
    constraint pledge_conference check (localised_text_ok(conference)),
    constraint pledge_scope check (localised_text_ok(scope)),
    constraint pledge_resources check (localised_text_ok(resources)),
    constraint pledge_kind check (kind in ('INDIVIDUAL', 'JOINT', 'OPEN')),
    constraint pledge_period check (starts_on <= ends_on),
    constraint pledge_state check (state in ('DRAFT', 'ACTIVE', 'CLOSED', 'WITHDRAWN', 'SUPERSEDED')),
    constraint pledge_outcome check ((state = 'CLOSED') = (outcome is not null)
        and outcome in ('FULFILLED', 'PARTLY', 'NOT', 'PREVENTED')),
    constraint pledge_successor check ((state = 'SUPERSEDED') = (successor_id is not null)),
    constraint pledge_successor_fk foreign key (successor_id) references pledge (id),
    constraint pledge_created_by_fk foreign key (created_by) references app_user (id)
);
create index pledge_successor on pledge (successor_id);
create index pledge_created_by on pledge (created_by);
comment on column pledge.last_action is 'highest action number given out; numbers are never reused';

create table pledge_party (
    pledge_id       uuid not null,
    organisation_id uuid not null,
    role            text not null,
    constraint pledge_party_pk primary key (pledge_id, organisation_id),
    constraint pledge_party_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint pledge_party_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint pledge_party_role check (role in ('AUTHOR', 'SIGNATORY'))
);
create index pledge_party_organisation on pledge_party (organisation_id);

create table commitment (
    id            uuid not null,
    pledge_id     uuid not null,
    parent_id     uuid,
    code          text not null,
    position      int  not null,
    text          jsonb not null,
    status        text,
    status_reason jsonb,
    version       int  not null default 0,
    constraint commitment_pk primary key (id),
    constraint commitment_code unique (pledge_id, code),
    constraint commitment_of_pledge unique (pledge_id, id),
    constraint commitment_code_form check (code ~ '^[A-Za-z0-9]{1,5}([.-][A-Za-z0-9]{1,5}){0,3}$'),
    constraint commitment_text check (localised_text_ok(text)),
    constraint commitment_status_reason check (localised_text_ok(status_reason)),
    constraint commitment_status check
        (status in ('NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'FULFILLED', 'HINDERED', 'DISCONTINUED')),
    constraint commitment_not_its_own_parent check (parent_id <> id),
    constraint commitment_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint commitment_parent_fk foreign key (pledge_id, parent_id) references commitment (pledge_id, id)
);
create index commitment_parent on commitment (parent_id);

create trigger pledge_audit after insert or update or delete on pledge
    for each row execute function audit_change('pledge', 'id');
create trigger pledge_party_audit after insert or update or delete on pledge_party
    for each row execute function audit_change('pledge', 'pledge_id');
create trigger commitment_audit after insert or update or delete on commitment
    for each row execute function audit_change('pledge', 'pledge_id');
