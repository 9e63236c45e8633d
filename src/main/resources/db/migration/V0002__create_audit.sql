-- Who changed what. Written by triggers, so that no code can forget it, in the transaction of the change itself.
create table audit_entry (
    id          bigint generated always as identity,
    at          timestamptz not null default clock_timestamp(),
    actor       uuid,
    record_type text        not null,
    record_id   uuid        not null,
    part        text        not null,
    operation   text        not null,
    changes     jsonb       not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_operation check (operation in ('INSERT', 'UPDATE', 'DELETE'))
);
create index audit_entry_record on audit_entry (record_type, record_id, id);
create index audit_entry_actor on audit_entry (actor, id);

comment on column audit_entry.changes is 'field -> [before, after]; only what differs';
comment on column audit_entry.actor is 'the signed-in user, from the setting pledgekeeper.actor; null for the system';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();

-- Arguments: the record that the row belongs to, and the column that holds its id.
create function audit_change() returns trigger language plpgsql as $$
declare
    before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    after  jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
    differing jsonb;
begin
    select jsonb_object_agg(key, jsonb_build_array(before -> key, after -> key)) into differing
    from (select key from jsonb_each(before) union select key from jsonb_each(after)) keys(key)
    where before -> key is distinct from after -> key
      and key not in ('version', 'password_hash', 'search', 'content', 'pdf', 'token_hash');
    if differing is not null then
        insert into audit_entry (actor, record_type, record_id, part, operation, changes)
        values (nullif(current_setting('pledgekeeper.actor', true), '')::uuid, tg_argv[0],
                (coalesce(after ->> tg_argv[1], before ->> tg_argv[1]))::uuid, tg_table_name, tg_op, differing);
    end if;
    return null;
end $$;

-- A text in one or more languages: {"original": "en", "texts": {"en": "…", "fr": "…"}}.
create function localised_text_ok(value jsonb) returns boolean language sql immutable as $$
    select value is null or coalesce(
        jsonb_typeof(value -> 'texts') = 'object'
        and length(value -> 'texts' ->> (value ->> 'original')) > 0, false)
$$;

-- All wordings of a text in one string, for searching.
create function all_wordings(value jsonb) returns text language sql immutable as $$
    select coalesce(string_agg(v, ' '), '') from jsonb_each_text(coalesce(value -> 'texts', '{}')) as t(k, v)
$$;
