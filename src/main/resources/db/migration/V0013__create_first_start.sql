-- A first start that dies after its sample was stored, and before anyone saw the password, is taken up by the next start.
create table first_start (
    only_one boolean not null default true,
    finished boolean not null,
    constraint first_start_pk primary key (only_one),
    constraint first_start_only_one check (only_one)
);
comment on column first_start.finished is 'the password of the demo accounts was shown';
