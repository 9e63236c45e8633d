create table evidence (
    id         uuid not null,
    pledge_id  uuid not null,
    title      jsonb not null,
    address    text not null,
    language   text,
    visibility text not null default 'INTERNAL',
    created_by uuid not null,
    created_at timestamptz not null,
    version    int  not null default 0,
    constraint evidence_pk primary key (id),
    constraint evidence_title check (localised_text_ok(title)),
    constraint evidence_address check (address ~ '^https?://' and length(address) <= 2000),
    constraint evidence_visibility check (visibility in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    constraint evidence_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint evidence_created_by_fk foreign key (created_by) references app_user (id)
);
create index evidence_pledge on evidence (pledge_id);
create index evidence_created_by on evidence (created_by);
comment on column evidence.address is 'kept byte for byte (rule 18)';

create table action_evidence (
    action_id   uuid not null,
    evidence_id uuid not null,
    position    int  not null default 0,
    constraint action_evidence_pk primary key (action_id, evidence_id),
    constraint action_evidence_action_fk foreign key (action_id) references action (id),
    constraint action_evidence_evidence_fk foreign key (evidence_id) references evidence (id)
);
create index action_evidence_by_evidence on action_evidence (evidence_id);

create trigger evidence_audit after insert or update or delete on evidence
    for each row execute function audit_change('evidence', 'id');
create trigger action_evidence_audit after insert or update or delete on action_evidence
    for each row execute function audit_change('action', 'action_id');
