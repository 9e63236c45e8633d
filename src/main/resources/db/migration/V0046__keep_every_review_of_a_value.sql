-- What the second person said of a recorded value, with all reasons; nothing of it ever changes.
create table observation_review (
    id             uuid        not null,
    observation_id uuid        not null,
    verdict        text        not null,
    reason         jsonb,
    value          text        not null,
    decided_by     uuid        not null,
    decided_at     timestamptz not null,
    constraint observation_review_pk primary key (id),
    constraint observation_review_verdict check (verdict in ('RETURNED', 'CONFIRMED')),
    constraint observation_review_reason check (
        localised_text_ok(reason) and (verdict = 'RETURNED') = (reason is not null)),
    constraint observation_review_observation_fk foreign key (observation_id) references observation (id),
    constraint observation_review_decided_by_fk foreign key (decided_by) references app_user (id)
);
create index observation_review_observation on observation_review (observation_id);
create index observation_review_decided_by on observation_review (decided_by);
comment on column observation_review.value is
    'what it was said of, in no language: 12.5, 3/4, true, or the state where there was no value';

create trigger observation_review_audit after insert or update or delete on observation_review
    for each row execute function audit_change('observation', 'observation_id');
create trigger observation_review_never_changes before update or delete on observation_review
    for each row execute function refuse_change();
create trigger observation_review_never_emptied before truncate on observation_review
    for each statement execute function refuse_change();
