-- What people say to each other beside an action, and whom they call. No fact: reports and public pages never read it.
create table action_comment (
    id             uuid not null,
    action_id      uuid not null,
    thread_id      uuid,
    language       text not null,
    body           text not null,
    created_by     uuid not null,
    created_at     timestamptz not null,
    edited_at      timestamptz,
    hidden_by      uuid,
    hidden_at      timestamptz,
    resolved_by    uuid,
    resolved_at    timestamptz,
    submission_key uuid,
    version        int  not null default 0,
    constraint action_comment_pk primary key (id),
    constraint action_comment_of_action unique (action_id, id),
    constraint action_comment_submission unique (submission_key),
    constraint action_comment_body check (length(body) between 1 and 4000),
    constraint action_comment_hidden check ((hidden_by is null) = (hidden_at is null)),
    constraint action_comment_resolved check
        ((resolved_by is null) = (resolved_at is null) and (thread_id is null or resolved_at is null)),
    constraint action_comment_action_fk foreign key (action_id) references action (id),
    constraint action_comment_thread_fk foreign key (action_id, thread_id) references action_comment (action_id, id),
    constraint action_comment_created_by_fk foreign key (created_by) references app_user (id),
    constraint action_comment_hidden_by_fk foreign key (hidden_by) references app_user (id),
    constraint action_comment_resolved_by_fk foreign key (resolved_by) references app_user (id)
);
comment on column action_comment.thread_id is 'the comment that it replies to, itself no reply; null where a thread begins';
create index action_comment_thread on action_comment (thread_id);
create index action_comment_created_by on action_comment (created_by);
create index action_comment_hidden_by on action_comment (hidden_by);
create index action_comment_resolved_by on action_comment (resolved_by);

create table comment_mention (
    comment_id uuid not null,
    user_id    uuid not null,
    read_at    timestamptz,
    constraint comment_mention_pk primary key (comment_id, user_id),
    constraint comment_mention_comment_fk foreign key (comment_id) references action_comment (id),
    constraint comment_mention_user_fk foreign key (user_id) references app_user (id)
);
create index comment_mention_user on comment_mention (user_id);
create index comment_mention_unread on comment_mention (user_id) where read_at is null;
comment on index comment_mention_unread is 'counted on every page';

create trigger action_comment_audit after insert or update or delete on action_comment
    for each row execute function audit_change('action_comment', 'id');
create trigger comment_mention_audit after insert or delete on comment_mention
    for each row execute function audit_change('action_comment', 'comment_id');
