-- What waits longest is found in the index alone, of however many that wait.
drop index action_waiting;
create index action_waiting on action (pledge_id, changed_at) include (id, visibility, created_by, submitted_by)
    where record_state = 'SUBMITTED' and deleted_at is null;

-- The countries of one pledge are walked along an index of their own, not looked for among those of all pledges.
create index action_of_pledge_by_country on action (pledge_id, place_country)
    where place_country is not null and number is not null and deleted_at is null;

-- First and last possible day of an EDTF date of level 1.
create function first_day(edtf text) returns date language sql immutable strict parallel safe
return make_date(left(edtf, 4)::int, coalesce(nullif(substr(rtrim(edtf, '~?'), 6, 2), '')::int, 1),
                 coalesce(nullif(substr(rtrim(edtf, '~?'), 9, 2), '')::int, 1));

create function last_day(edtf text) returns date language sql immutable strict parallel safe
return case length(rtrim(edtf, '~?'))
    when 4 then make_date(left(edtf, 4)::int, 12, 31)
    when 7 then (first_day(edtf) + interval '1 month')::date - 1
    else first_day(edtf) end;

-- Rule 8: whether a span falls within the days from first to last. YES, NO or POSSIBLE, as the Timespan of the
-- application says.
create function span_overlap(span text, earliest date, latest date, first date, last date) returns text
language sql immutable parallel safe
return case
    when span = '' then 'POSSIBLE'
    when span in ('PLEDGE', '/..') then 'YES'
    when earliest > last or latest < first then 'NO'
    when span not like '%/%' then case when earliest >= first and latest <= last then 'YES' else 'POSSIBLE' end
    when least(last_day(nullif(split_part(span, '/', 1), '..')), latest) <= last
        and (span like '%/..' or greatest(earliest, first_day(split_part(span, '/', 2))) >= first) then 'YES'
    else 'POSSIBLE' end;

-- It takes as long as reading a hundred rows; whoever plans a search shall know, and go along the index.
alter function text_words(jsonb) cost 10000;
