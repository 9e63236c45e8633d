-- Two actions that turn out to be one: the one that gives way stays as it was, hidden, and leads to the one that stays.
create table action_merge (
    action_id uuid not null,
    pledge_id uuid not null,
    into_id   uuid not null,
    merged_by uuid not null,
    merged_at timestamptz not null,
    constraint action_merge_pk primary key (action_id),
    constraint action_merge_not_into_itself check (into_id <> action_id),
    constraint action_merge_action_fk
        foreign key (pledge_id, action_id) references action (pledge_id, id),
    constraint action_merge_into_fk foreign key (pledge_id, into_id) references action (pledge_id, id),
    constraint action_merge_merged_by_fk foreign key (merged_by) references app_user (id)
);
create index action_merge_action on action_merge (pledge_id, action_id);
create index action_merge_into on action_merge (pledge_id, into_id);
create index action_merge_merged_by on action_merge (merged_by);
comment on column action_merge.into_id is 'never one that gave way itself: then both point to the one that stayed';

create trigger action_merge_audit after insert or update or delete on action_merge
    for each row execute function audit_change('action', 'action_id');

-- What gave way is not brought back: its links are another's now.
create function keep_merged_hidden() returns trigger language plpgsql as $$
begin
    if exists (select 1 from action_merge m where m.action_id = new.id) then
        raise exception 'action A% gave way to another', new.number using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create trigger action_merged_stays_hidden after update of deleted_at on action
    for each row when (old.deleted_at is not null and new.deleted_at is null) execute function keep_merged_hidden();
