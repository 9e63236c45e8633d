-- What an indicator is to reach by the end of a reporting period; no row is no target. Targets are no part of the
-- definition: to set one for the next period changes nothing of what was recorded.
create table indicator_target (
    id           uuid not null,
    indicator_id uuid not null,
    period_id    uuid not null,
    number       numeric(17, 2),
    numerator    numeric(17, 2),
    denominator  numeric(17, 2),
    yes          boolean,
    level        int,
    version      int  not null default 0,
    constraint indicator_target_pk primary key (id),
    constraint indicator_target_once unique (indicator_id, period_id),
    constraint indicator_target_value check (num_nonnulls(number, numerator, yes, level) = 1
        and (numerator is null) = (denominator is null)),
    constraint indicator_target_ratio check (numerator >= 0 and denominator > 0),
    constraint indicator_target_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_target_period_fk foreign key (period_id) references reporting_period (id)
);
create index indicator_target_period on indicator_target (period_id);
create trigger indicator_target_audit after insert or update or delete on indicator_target
    for each row execute function audit_change('indicator', 'indicator_id');
