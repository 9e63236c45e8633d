-- Every order of a list of actions has an index that ends with the id, so that any page of a million is a short walk.
create function title_key(title jsonb) returns text language sql immutable parallel safe
return left(btrim(plain_words(title -> 'texts' ->> (title ->> 'original'))), 40);

drop index action_by_change;
drop index action_by_day;

create index action_by_change on action (changed_at, id) where number is not null and deleted_at is null;
create index action_by_day on action ((coalesce(latest, date '9999-12-31')), id)
    where number is not null and deleted_at is null;
create index action_of_pledge_by_change on action (pledge_id, changed_at, id)
    where number is not null and deleted_at is null;
create index action_of_pledge_by_day on action (pledge_id, (coalesce(latest, date '9999-12-31')), id)
    where number is not null and deleted_at is null;
create index action_by_title on action ((title_key(title)), id) where number is not null and deleted_at is null;
create index action_by_type on action ((coalesce(measure_type, '')), changed_at, id)
    where number is not null and deleted_at is null;
create index action_by_status on action (status, changed_at, id) where number is not null and deleted_at is null;
create index action_by_record on action (record_state, changed_at, id) where number is not null and deleted_at is null;
create index action_by_country on action (place_country, pledge_id)
    where place_country is not null and number is not null and deleted_at is null;
