-- What people say to each other beside the value of a period. No fact: reports never read it.
create table observation_comment (
    id             uuid        not null,
    observation_id uuid        not null,
    language       text        not null,
    body           text        not null,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    hidden_at      timestamptz,
    constraint observation_comment_pk primary key (id),
    constraint observation_comment_body check (length(body) between 1 and 1000),
    constraint observation_comment_observation_fk foreign key (observation_id) references observation (id),
    constraint observation_comment_created_by_fk foreign key (created_by) references app_user (id)
);
create index observation_comment_observation on observation_comment (observation_id);
create index observation_comment_created_by on observation_comment (created_by);
comment on column observation_comment.hidden_at is 'by its writer, nobody else';
create trigger observation_comment_audit after insert or update or delete on observation_comment
    for each row execute function audit_change('observation', 'observation_id');
