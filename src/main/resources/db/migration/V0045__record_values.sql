-- What people record about a number, a ratio or a yes or no; and that an indicator does not apply, whatever its kind.
-- Whatever is recorded waits until a second person confirms it (rule 12).
alter table observation
    add column number      numeric(17, 2),
    add column numerator   numeric(17, 2),
    add column denominator numeric(17, 2),
    add column yes         boolean,
    add column estimated   boolean not null default false,
    add column provisional boolean not null default false,
    add column recorded_by uuid,
    add column recorded_at timestamptz,
    add column review      text;

alter table observation
    add constraint observation_value check (num_nonnulls(number, numerator, yes, level) <= 1),
    -- rule 10
    add constraint observation_ratio check (
        (numerator is null) = (denominator is null) and (numerator is null or numerator >= 0 and denominator > 0)),
    -- rule 11: zero is a value that somebody gave, and where there is none there is nothing else either
    add constraint observation_zero check (
        num_nonnulls(number, numerator, yes) = 0
        or state = case when coalesce(number, numerator) = 0 then 'ZERO' else 'VALUE' end),
    add constraint observation_nothing check (
        state not in ('NO_DATA', 'NOT_APPLICABLE', 'NOT_ASSESSED')
        or num_nonnulls(number, numerator, yes, level, override) = 0),
    add constraint observation_marks check (
        not (estimated or provisional) or num_nonnulls(number, numerator, yes) = 1),
    add constraint observation_recorded check (
        num_nulls(recorded_by, recorded_at, review) in (0, 3)
        and (recorded_by is not null or num_nonnulls(number, numerator, yes) = 0)),
    add constraint observation_review check (review in ('WAITING', 'RETURNED', 'CONFIRMED')),
    -- a level and a value are confirmed by somebody else than whoever gave them (rule 12)
    drop constraint observation_confirmed,
    add constraint observation_confirmed check (
        confirmed_by is null
        or level is not null and confirmed_by <> assessed_by
        or review = 'CONFIRMED' and confirmed_by <> recorded_by),
    add constraint observation_confirmed_review check (
        review is null or (review = 'CONFIRMED') = (confirmed_by is not null)),
    add constraint observation_recorded_by_fk foreign key (recorded_by) references app_user (id);
create index observation_recorded_by on observation (recorded_by);
comment on column observation.review is 'of what recorded_by recorded; a level that was chosen is confirmed without it';
