-- One missing fact is asked of a colleague without an account, by a link that works once. Only the digest of its token is kept.
create table action_question (
    id          uuid not null,
    action_id   uuid not null,
    asked       text not null,
    wording     text,
    note        text,
    language    text not null,
    titled      boolean not null,
    restricted  boolean not null,
    form_key    uuid not null,
    token_hash  text not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    answer      jsonb,
    answered_by text,
    answered_at timestamptz,
    outcome     text,
    settled_by  uuid,
    settled_at  timestamptz,
    version     int  not null default 0,
    constraint action_question_pk primary key (id),
    constraint action_question_form unique (form_key),
    constraint action_question_token unique (token_hash),
    constraint action_question_asked check
        (asked in ('WHEN', 'PLACE', 'QUANTITY', 'PARTNERS', 'RESULT', 'EVIDENCE', 'REASON', 'FREE')),
    constraint action_question_wording check (asked <> 'FREE' or wording is not null),
    constraint action_question_digest check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint action_question_answered check ((answer is null) = (answered_at is null)),
    constraint action_question_settled check (outcome in ('TAKEN', 'SET_ASIDE')
        and (outcome is null) = (settled_at is null) and (outcome is null) = (settled_by is null)
        and (outcome is null or answer is not null)),
    constraint action_question_action_fk foreign key (action_id) references action (id),
    constraint action_question_asked_by_fk foreign key (asked_by) references app_user (id),
    constraint action_question_settled_by_fk foreign key (settled_by) references app_user (id)
);
comment on column action_question.titled is 'whether the page of the link names the action';
comment on column action_question.restricted is 'whether the action was restricted when its title was released';
comment on column action_question.answer is 'as typed, read again when it is taken over';
create index action_question_action on action_question (action_id);
create index action_question_asked_by on action_question (asked_by);
create index action_question_settled_by on action_question (settled_by);
create index action_question_waiting on action_question (asked_by) where answered_at is not null and settled_at is null;

create trigger action_question_audit after insert or update or delete on action_question
    for each row execute function audit_change('action_question', 'id');
