-- How the values of an indicator are read, compared and come by. The defaults are those of a count of measures,
-- the only kind that says nothing more of itself.
alter table indicator
    add column direction            text not null default 'MORE',
    add column calculation          text not null default 'CUMULATIVE_DISTINCT',
    add column unit                 jsonb,
    add column denominator_unit     jsonb,
    add column baseline_number      numeric(17, 2),
    add column baseline_numerator   numeric(17, 2),
    add column baseline_denominator numeric(17, 2),
    add column baseline_yes         boolean,
    add column baseline_level       int,
    add column baseline_year        int,
    add column baseline_note        jsonb,
    add column dimensions           jsonb not null default '[]',
    add column source               jsonb,
    add column responsible_id       uuid;

-- No person changes anything here, so the audit has nothing to tell.
alter table indicator disable trigger indicator_audit;
update indicator set calculation = 'LATEST' where kind <> 'COUNT';
alter table indicator enable trigger indicator_audit;

alter table indicator
    add constraint indicator_direction check (
        direction = 'MORE' or (direction = 'LESS' and kind in ('COUNT', 'NUMBER', 'RATIO'))),
    add constraint indicator_calculation check (case kind
        when 'COUNT' then calculation = 'CUMULATIVE_DISTINCT'
        when 'NUMBER' then calculation in ('SUM', 'LATEST', 'MAXIMUM')
        when 'RATIO' then calculation in ('SUM', 'LATEST')
        else calculation = 'LATEST' end),
    add constraint indicator_unit check (kind not in ('NUMBER', 'RATIO') or unit is not null),
    add constraint indicator_denominator_unit check (kind <> 'RATIO' or denominator_unit is not null),
    -- a baseline has one value of its kind and a year, or there is none
    add constraint indicator_baseline check (
        num_nonnulls(baseline_number, baseline_numerator, baseline_yes, baseline_level)
            = num_nonnulls(baseline_year)
        and (baseline_numerator is null) = (baseline_denominator is null)
        and (baseline_note is null or baseline_year is not null)),
    add constraint indicator_baseline_kind check (
        (baseline_number is null or kind in ('COUNT', 'NUMBER'))
        and (baseline_numerator is null or kind = 'RATIO')
        and (baseline_yes is null or kind = 'YES_NO')
        and (baseline_level is null or kind = 'RUBRIC')),
    add constraint indicator_baseline_ratio check (baseline_numerator >= 0 and baseline_denominator > 0),
    add constraint indicator_baseline_year check (baseline_year between 1900 and 2200),
    add constraint indicator_dimensions check (
        jsonb_typeof(dimensions) = 'array' and jsonb_array_length(dimensions) <= 3),
    add constraint indicator_texts check (localised_text_ok(unit) and localised_text_ok(denominator_unit)
        and localised_text_ok(baseline_note) and localised_text_ok(source)),
    add constraint indicator_responsible_fk foreign key (responsible_id) references app_user (id);
create index indicator_responsible on indicator (responsible_id);

comment on column indicator.unit is 'what the number, or the numerator of a ratio, counts';
comment on column indicator.dimensions is
    '[{"number": 1, "name": text, "codes": [{"code": "F", "label": text}, …]}, …]; the number stays when others go';
comment on column indicator.responsible_id is 'sees to it that values are recorded; a person who may';
