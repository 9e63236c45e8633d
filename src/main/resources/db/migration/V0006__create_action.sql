create table action_series (
    id        uuid not null,
    pledge_id uuid not null,
    title     jsonb not null,
    constraint action_series_pk primary key (id),
    constraint action_series_of_pledge unique (pledge_id, id),
    constraint action_series_title check (localised_text_ok(title)),
    constraint action_series_pledge_fk foreign key (pledge_id) references pledge (id)
);

create table action (
    id               uuid not null,
    pledge_id        uuid not null,
    number           int,
    revises_id       uuid,
    title            jsonb not null,
    description      jsonb not null,
    measure_type     text,
    span             text not null,
    earliest         date,
    latest           date,
    former_span      text,
    place_kind       text not null default 'UNSPECIFIED',
    place_label      jsonb,
    place_country    char(2),
    place_region     char(3),
    status           text not null,
    record_state     text not null,
    returned_reason  text,
    reason_code      text,
    reason_text      jsonb,
    series_id        uuid,
    part_of_id       uuid,
    countable        boolean not null default true,
    judged           text,
    judged_reason    jsonb,
    judged_by        uuid,
    judged_at        timestamptz,
    challenge        jsonb,
    result           jsonb,
    lesson           jsonb,
    visibility       text not null default 'INTERNAL',
    late             boolean not null default false,
    submission_key   uuid,
    created_by       uuid not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    submitted_by     uuid,
    verified_by      uuid,
    verified_at      timestamptz,
    deleted_at       timestamptz,
    version          int not null default 0,
    search           tsvector generated always as (
        to_tsvector('simple', all_wordings(title) || ' ' || all_wordings(description) || ' ' || coalesce('A' || number, '')))
        stored,
    constraint action_pk primary key (id),
    constraint action_number unique (pledge_id, number),
    constraint action_of_pledge unique (pledge_id, id),
    constraint action_revises unique (revises_id),
    constraint action_submission unique (submission_key),
    constraint action_number_or_revision check ((number is null) = (revises_id is not null)),
    constraint action_title check (localised_text_ok(title)),
    constraint action_description check (localised_text_ok(description)),
    constraint action_texts check (localised_text_ok(challenge) and localised_text_ok(result) and localised_text_ok(lesson)
        and localised_text_ok(place_label) and localised_text_ok(reason_text) and localised_text_ok(judged_reason)),
    constraint action_days check (earliest <= latest),
    constraint action_status check (status in
        ('IDEA', 'PLANNED', 'ONGOING', 'COMPLETED', 'PREVENTED', 'CANCELLED', 'POSTPONED', 'SUSPENDED')),
    constraint action_record_state check (record_state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED')),
    constraint action_returned check ((record_state = 'RETURNED') = (returned_reason is not null)),
    constraint action_rule_6 check
        (status not in ('PREVENTED', 'CANCELLED', 'POSTPONED', 'SUSPENDED') or reason_code is not null),
    constraint action_reason_explained check (reason_code <> 'OTHER' or reason_text is not null),
    constraint action_rule_12 check (record_state <> 'VERIFIED' or (submitted_by is not null and verified_by is not null)),
    constraint action_place check
        (place_kind in ('CITY', 'COUNTRY', 'REGION', 'ONLINE', 'WORLDWIDE', 'UNSPECIFIED')),
    constraint action_judged check (judged in ('BEFORE', 'WITHIN', 'AFTER')
        and (judged is null) = (judged_by is null) and (judged is null) = (judged_at is null)),
    constraint action_visibility check (visibility in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    constraint action_not_part_of_itself check (part_of_id <> id),
    constraint action_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint action_revises_fk foreign key (pledge_id, revises_id) references action (pledge_id, id),
    constraint action_series_fk foreign key (pledge_id, series_id) references action_series (pledge_id, id),
    constraint action_part_fk foreign key (pledge_id, part_of_id) references action (pledge_id, id),
    constraint action_created_by_fk foreign key (created_by) references app_user (id),
    constraint action_submitted_by_fk foreign key (submitted_by) references app_user (id),
    constraint action_verified_by_fk foreign key (verified_by) references app_user (id),
    constraint action_judged_by_fk foreign key (judged_by) references app_user (id)
);
comment on column action.number is 'its reference is A<number>; null for a draft that revises a verified action';
comment on column action.span is 'EDTF, or PLEDGE for the whole pledge period, or empty when not known';
comment on column action.earliest is 'first possible day; null where nothing bounds it';
comment on column action.latest is 'last possible day; null where nothing bounds it or it still goes on';
comment on column action.judged is 'rule 8: what a person decided about a date that leaves it open';
create index action_by_change on action (pledge_id, changed_at desc, id);
create index action_by_day on action (pledge_id, latest desc nulls first, id);
create index action_series_index on action (series_id);
create index action_part_index on action (part_of_id);
create index action_created_by on action (created_by, record_state);
create index action_submitted_by on action (submitted_by);
create index action_verified_by on action (verified_by);
create index action_judged_by on action (judged_by);
create index action_search on action using gin (search);

create table action_commitment (
    action_id     uuid not null,
    commitment_id uuid not null,
    position      int  not null,
    origin        text not null,
    note          jsonb,
    constraint action_commitment_pk primary key (action_id, commitment_id),
    constraint action_commitment_origin check (origin in ('STATED', 'AS_ABOVE', 'INFERRED')),
    constraint action_commitment_note check (localised_text_ok(note)),
    constraint action_commitment_action_fk foreign key (action_id) references action (id),
    constraint action_commitment_commitment_fk foreign key (commitment_id) references commitment (id)
);
create index action_commitment_by_commitment on action_commitment (commitment_id);

create table action_partner (
    action_id uuid  not null,
    position  int   not null,
    name      jsonb not null,
    role      jsonb,
    constraint action_partner_pk primary key (action_id, position),
    constraint action_partner_texts check (localised_text_ok(name) and localised_text_ok(role)),
    constraint action_partner_action_fk foreign key (action_id) references action (id)
);

create table action_quantity (
    action_id uuid not null,
    position  int  not null,
    value     numeric,
    qualifier text not null,
    unit      text not null,
    counted   jsonb,
    constraint action_quantity_pk primary key (action_id, position),
    constraint action_quantity_qualifier check (qualifier in ('EXACT', 'AT_LEAST', 'ABOUT', 'SEVERAL', 'NOT_STATED')),
    constraint action_quantity_value check ((value is null) = (qualifier in ('SEVERAL', 'NOT_STATED')) and value >= 0),
    constraint action_quantity_counted check (localised_text_ok(counted)),
    constraint action_quantity_action_fk foreign key (action_id) references action (id)
);

create trigger action_audit after insert or update or delete on action
    for each row execute function audit_change('action', 'id');
create trigger action_commitment_audit after insert or update or delete on action_commitment
    for each row execute function audit_change('action', 'action_id');
create trigger action_partner_audit after insert or update or delete on action_partner
    for each row execute function audit_change('action', 'action_id');
create trigger action_quantity_audit after insert or update or delete on action_quantity
    for each row execute function audit_change('action', 'action_id');
create trigger action_series_audit after insert or update or delete on action_series
    for each row execute function audit_change('action_series', 'id');
