-- The history of an action says who did what in one go: entries remember their transaction, and a row that belongs to an action is told whole.
alter table audit_entry add column change xid8;
alter table audit_entry alter column change set default pg_current_xact_id();
comment on column audit_entry.change is 'what was written in one transaction; null before this was known';
comment on column audit_entry.changes is
    'field -> [before, after]; what differs, and all of a row that belongs to an action';

-- Revisions of an action are deleted once they are verified; what they were is found here.
create index audit_entry_revision on audit_entry ((changes -> 'revises_id' ->> 1))
    where part = 'action' and operation = 'INSERT' and changes -> 'revises_id' ->> 1 is not null;

create or replace function audit_change() returns trigger language plpgsql as $$
declare
    before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    after  jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
    whole  boolean := tg_op = 'UPDATE' and before is distinct from after and tg_table_name in
        ('action_commitment', 'action_indicator', 'action_partner', 'action_quantity', 'action_evidence');
    differing jsonb;
begin
    select jsonb_object_agg(key, jsonb_build_array(before -> key, after -> key)) into differing
    from (select key from jsonb_each(before) union select key from jsonb_each(after)) keys(key)
    where (whole or before -> key is distinct from after -> key)
      and key not in ('version', 'password_hash', 'search', 'content', 'pdf', 'token_hash');
    if differing is not null then
        insert into audit_entry (actor, record_type, record_id, part, operation, changes)
        values (nullif(current_setting('pledgekeeper.actor', true), '')::uuid, tg_argv[0],
                (coalesce(after ->> tg_argv[1], before ->> tg_argv[1]))::uuid, tg_table_name, tg_op, differing);
    end if;
    return null;
end $$;
