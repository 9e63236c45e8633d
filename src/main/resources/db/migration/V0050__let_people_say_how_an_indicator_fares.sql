-- A person's word instead of what the method of docs/domain.md, "How an indicator fares", computes; no row is none.
create table indicator_status (
    id           uuid not null,
    indicator_id uuid not null,
    period_id    uuid not null,
    status       text not null,
    reason       jsonb not null,
    said_by      uuid not null,
    said_at      timestamptz not null,
    version      int  not null default 0,
    constraint indicator_status_pk primary key (id),
    constraint indicator_status_once unique (indicator_id, period_id),
    constraint indicator_status_status check (status in ('ACHIEVED', 'ON_TRACK', 'AT_RISK', 'BEHIND')),
    constraint indicator_status_reason check (localised_text_ok(reason)),
    constraint indicator_status_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_status_period_fk foreign key (period_id) references reporting_period (id),
    constraint indicator_status_said_by_fk foreign key (said_by) references app_user (id)
);
create index indicator_status_period on indicator_status (period_id);
create index indicator_status_said_by on indicator_status (said_by);
create trigger indicator_status_audit after insert or update or delete on indicator_status
    for each row execute function audit_change('indicator', 'indicator_id');
