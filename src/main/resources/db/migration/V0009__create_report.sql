create table report (
    id           uuid not null,
    pledge_id    uuid not null,
    number       int  not null,
    period_id    uuid not null,
    introduction jsonb,
    state        text not null,
    submitted_by uuid,
    approved_by  uuid,
    published_at timestamptz,
    created_by   uuid not null,
    created_at   timestamptz not null,
    version      int  not null default 0,
    constraint report_pk primary key (id),
    constraint report_number unique (pledge_id, number),
    constraint report_state check (state in
        ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'PUBLISHED', 'AMENDING', 'WITHDRAWN')),
    constraint report_introduction check (localised_text_ok(introduction)),
    constraint report_pledge_fk foreign key (pledge_id) references pledge (id),
    constraint report_period_fk foreign key (pledge_id, period_id) references reporting_period (pledge_id, id),
    constraint report_submitted_by_fk foreign key (submitted_by) references app_user (id),
    constraint report_approved_by_fk foreign key (approved_by) references app_user (id),
    constraint report_created_by_fk foreign key (created_by) references app_user (id)
);
create index report_period on report (period_id);
create index report_submitted_by on report (submitted_by);
create index report_approved_by on report (approved_by);
create index report_created_by on report (created_by);

-- What people write into an assembled report: one text a commitment, an indicator.
create table report_narrative (
    report_id     uuid not null,
    subject       text not null,
    subject_code  text not null,
    text          jsonb not null,
    version       int  not null default 0,
    constraint report_narrative_pk primary key (report_id, subject, subject_code),
    constraint report_narrative_subject check (subject in ('COMMITMENT', 'INDICATOR')),
    constraint report_narrative_text check (localised_text_ok(text)),
    constraint report_narrative_report_fk foreign key (report_id) references report (id)
);

create table report_review (
    id        uuid not null,
    report_id uuid not null,
    step      text not null,
    reason    text,
    by_user   uuid not null,
    at        timestamptz not null,
    constraint report_review_pk primary key (id),
    constraint report_review_step check (step in
        ('SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'AMENDED', 'WITHDRAWN')),
    constraint report_review_reason check (step not in ('RETURNED', 'AMENDED', 'WITHDRAWN') or reason is not null),
    constraint report_review_report_fk foreign key (report_id) references report (id),
    constraint report_review_by_fk foreign key (by_user) references app_user (id)
);
create index report_review_report on report_review (report_id, at);
create index report_review_by on report_review (by_user);
create trigger report_review_append_only before update or delete on report_review
    for each row execute function refuse_change();

create table snapshot (
    id          uuid not null,
    report_id   uuid not null,
    number      int  not null,
    content     text not null,
    sha256      char(64) not null,
    approved_by uuid not null,
    approved_at timestamptz not null,
    constraint snapshot_pk primary key (id),
    constraint snapshot_number unique (report_id, number),
    constraint snapshot_digest check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint snapshot_report_fk foreign key (report_id) references report (id),
    constraint snapshot_approved_by_fk foreign key (approved_by) references app_user (id)
);
create index snapshot_approved_by on snapshot (approved_by);
comment on column snapshot.content is 'canonical JSON (RFC 8785) of everything printed';
create trigger snapshot_never_changes before update or delete on snapshot
    for each row execute function refuse_change();

create table rendering (
    snapshot_id      uuid not null,
    language         text not null,
    template_version int  not null,
    pdf              bytea not null,
    constraint rendering_pk primary key (snapshot_id, language, template_version),
    constraint rendering_snapshot_fk foreign key (snapshot_id) references snapshot (id)
);

create trigger report_audit after insert or update or delete on report
    for each row execute function audit_change('report', 'id');
create trigger report_narrative_audit after insert or update or delete on report_narrative
    for each row execute function audit_change('report', 'report_id');
create trigger snapshot_audit after insert on snapshot
    for each row execute function audit_change('report', 'report_id');
