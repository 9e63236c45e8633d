-- A list that somebody looks at again and again has a name; it is an address and no fact, so no audit.
create table saved_view (
    id        uuid    not null,
    owner_id  uuid    not null,
    pledge_id uuid,
    name      text    not null,
    query     text    not null,
    shared    boolean not null default false,
    constraint saved_view_pk primary key (id),
    constraint saved_view_name unique (owner_id, name),
    constraint saved_view_name_length check (length(name) between 1 and 80),
    constraint saved_view_query check (query ~ '^\?[!-~]*$' and length(query) <= 4000),
    constraint saved_view_owner_fk foreign key (owner_id) references app_user (id),
    constraint saved_view_pledge_fk foreign key (pledge_id) references pledge (id)
);
create index saved_view_pledge on saved_view (pledge_id);
comment on column saved_view.pledge_id is 'null for the list of all pledges';
comment on column saved_view.shared is 'whether everybody of the owner''s organisations is offered it too';
