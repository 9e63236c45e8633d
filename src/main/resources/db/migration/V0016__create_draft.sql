-- What people typed into forms and did not save yet: no crash, ended session or lost line costs more than seconds of it
-- (rule 17). It is nobody's business but its writer's, so no audit hears of it.
create table draft (
    id         uuid  not null,
    person_id  uuid  not null,
    address    text  not null,
    title      text  not null,
    fields     jsonb not null,
    state      text  not null,
    begun_at   timestamptz not null,
    changed_at timestamptz not null,
    constraint draft_pk primary key (id),
    constraint draft_person_fk foreign key (person_id) references app_user (id),
    constraint draft_state check (state in ('OPEN', 'SAVED', 'THROWN_AWAY')),
    constraint draft_size check (octet_length(fields::text) <= 400000)
);
create index draft_person on draft (person_id, changed_at);
create index draft_changed_at on draft (changed_at);
comment on column draft.id is 'made with the page, so that a form goes on in its draft whatever happens to page or session';
comment on column draft.address is 'of the form; the same address with the draft named shows the form as it was left';
comment on column draft.fields is 'pairs of name and value, as a browser sends them';
comment on column draft.state is 'a saved draft holds nothing any more; it stays a while, so that a late copy does not bring it back';

-- With this the application knows again, after the session ended or a restart, for whom it made a form.
create table draft_seal (
    only_one boolean not null default true,
    secret   text    not null,
    constraint draft_seal_pk primary key (only_one),
    constraint draft_seal_only_one check (only_one)
);
insert into draft_seal (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
