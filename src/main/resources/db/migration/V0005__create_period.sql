create table reporting_period (
    id        uuid not null,
    pledge_id uuid not null,
    number    int  not null,
    starts_on date not null,
    ends_on   date not null,
    due_on    date,
    kind      text not null,
    state     text not null,
    version   int  not null default 0,
    constraint reporting_period_pk primary key (id),
    constraint reporting_period_number unique (pledge_id, number),
    constraint reporting_period_of_pledge unique (pledge_id, id),
    constraint reporting_period_span check (starts_on <= ends_on),
    constraint reporting_period_kind check (kind in ('INTERIM', 'MID_TERM', 'FINAL', 'AD_HOC')),
    constraint reporting_period_state check (state in ('OPEN', 'LOCKED')),
    constraint reporting_period_pledge_fk foreign key (pledge_id) references pledge (id)
);
create trigger reporting_period_audit after insert or update or delete on reporting_period
    for each row execute function audit_change('pledge', 'pledge_id');
