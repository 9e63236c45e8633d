-- What could not be done was sometimes replaced by another action of the same pledge; the page of each leads to the other.
create table action_replacement (
    action_id      uuid not null,
    pledge_id      uuid not null,
    replaced_by_id uuid not null,
    constraint action_replacement_pk primary key (action_id),
    constraint action_replacement_not_by_itself check (replaced_by_id <> action_id),
    constraint action_replacement_action_fk
        foreign key (pledge_id, action_id) references action (pledge_id, id),
    constraint action_replacement_replaced_by_fk
        foreign key (pledge_id, replaced_by_id) references action (pledge_id, id)
);
create index action_replacement_action on action_replacement (pledge_id, action_id);
create index action_replacement_replaced_by on action_replacement (pledge_id, replaced_by_id);
create trigger action_replacement_audit after insert or update or delete on action_replacement
    for each row execute function audit_change('action', 'action_id');
