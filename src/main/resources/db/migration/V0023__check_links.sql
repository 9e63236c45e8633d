-- What came back when the address of a proof was last asked for; no fact that a person stated, so not audited.
create table link_check (
    evidence_id  uuid not null,
    due_at       timestamptz not null,
    checked_at   timestamptz,
    answer       text,
    http_status  int,
    redirects_to text,
    broken_since timestamptz,
    constraint link_check_pk primary key (evidence_id),
    constraint link_check_evidence_fk foreign key (evidence_id) references evidence (id),
    constraint link_check_answer check (answer in ('FOUND', 'MOVED', 'GONE', 'SILENT', 'NOT_ASKED')),
    constraint link_check_redirect check (length(redirects_to) <= 2000)
);
create index link_check_due on link_check (due_at);
create index link_check_broken on link_check (broken_since) where broken_since is not null;
comment on column link_check.answer is 'NOT_ASKED: the address leads into a closed network, where nothing is asked for';
