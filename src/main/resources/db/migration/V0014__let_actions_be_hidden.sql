-- Deleting hides (rule 17): who did it is kept beside when, and for ten minutes the person may take it back.
alter table action
    add deleted_by uuid,
    add constraint action_deleted_by_somebody check ((deleted_at is null) = (deleted_by is null)),
    add constraint action_deleted_has_number check (deleted_at is null or number is not null),
    add constraint action_deleted_by_fk foreign key (deleted_by) references app_user (id);
create index action_deleted_by on action (deleted_by);
create index action_hidden on action (pledge_id, deleted_at) where deleted_at is not null;
comment on column action.deleted_at is 'hidden since; its reference stays reserved';

-- No facts, so no audit trigger: taking back is a change of the record itself, and audited there.
create table undo_offer (
    id         uuid not null,
    person_id  uuid not null,
    kind       text not null,
    what       jsonb not null,
    expires_at timestamptz not null,
    leads_to   text,
    constraint undo_offer_pk primary key (id),
    constraint undo_offer_person_fk foreign key (person_id) references app_user (id)
);
create index undo_offer_person on undo_offer (person_id, expires_at);
comment on column undo_offer.person_id is 'only this person takes the change back';
comment on column undo_offer.what is 'whatever this kind of change needs to be taken back';
comment on column undo_offer.leads_to is 'where to look once it was taken back; null before';
