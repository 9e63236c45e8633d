create table organisation (
    id      uuid    not null,
    name    text    not null,
    kind    text    not null,
    country char(2),
    single_manager_approves boolean not null default false,
    version int     not null default 0,
    constraint organisation_pk primary key (id),
    constraint organisation_name unique (name),
    constraint organisation_kind check (kind in ('NATIONAL_SOCIETY', 'STATE', 'IFRC', 'ICRC', 'NETWORK', 'OTHER'))
);
comment on column organisation.single_manager_approves is
    'rule 12: with one manager, whoever submits may approve; the report says so in print';

create table app_user (
    id            uuid    not null,
    email         text    not null,
    name          text    not null,
    language      text    not null default 'en',
    theme         text    not null default 'auto',
    digits        text    not null default 'latn',
    password_hash text    not null,
    enabled       boolean not null default true,
    created_at    timestamptz not null,
    version       int     not null default 0,
    constraint app_user_pk primary key (id),
    constraint app_user_theme check (theme in ('auto', 'light', 'dark')),
    constraint app_user_digits check (digits in ('latn', 'arab')),
    constraint app_user_language check (language in ('en', 'fr', 'es', 'ar'))
);
create unique index app_user_email on app_user (lower(email));

create table membership (
    user_id         uuid not null,
    organisation_id uuid not null,
    role            text not null,
    constraint membership_pk primary key (user_id, organisation_id),
    constraint membership_user_fk foreign key (user_id) references app_user (id),
    constraint membership_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint membership_role check (role in ('READER', 'STAFF', 'MANAGER', 'ADMINISTRATOR'))
);
create index membership_organisation on membership (organisation_id);

-- The one-time link with which the first administrator of an empty installation is made. Only its hash is kept.
create table setup_link (
    token_hash text        not null,
    expires_at timestamptz not null,
    constraint setup_link_pk primary key (token_hash)
);

create trigger organisation_audit after insert or update or delete on organisation
    for each row execute function audit_change('organisation', 'id');
create trigger app_user_audit after insert or update or delete on app_user
    for each row execute function audit_change('app_user', 'id');
create trigger membership_audit after insert or update or delete on membership
    for each row execute function audit_change('app_user', 'user_id');
