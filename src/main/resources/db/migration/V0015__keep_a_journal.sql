-- Staff note how an ongoing action goes without editing it, so what was verified stays what it was.
create table action_note (
    id             uuid not null,
    action_id      uuid not null,
    noted_on       text not null,
    first_day      date not null,
    text           jsonb not null,
    created_by     uuid not null,
    created_at     timestamptz not null,
    hidden_at      timestamptz,
    submission_key uuid,
    constraint action_note_pk primary key (id),
    constraint action_note_submission unique (submission_key),
    constraint action_note_text check (localised_text_ok(text)),
    constraint action_note_action_fk foreign key (action_id) references action (id),
    constraint action_note_created_by_fk foreign key (created_by) references app_user (id)
);
create index action_note_by_day on action_note (action_id, first_day, created_at);
create index action_note_created_by on action_note (created_by);
comment on column action_note.noted_on is 'EDTF: the day, month or year that the note is about';
comment on column action_note.first_day is 'its first possible day, to sort by; never shown';
comment on column action_note.hidden_at is 'hidden by its author since; the audit stays';
create trigger action_note_audit after insert or update or delete on action_note
    for each row execute function audit_change('action_note', 'id');

-- A draft that revises a hidden action is hidden along with it, so that no list has to ask for both.
alter table action drop constraint action_deleted_has_number;
