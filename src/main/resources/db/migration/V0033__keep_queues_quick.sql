-- What waits longest is found in the index alone, of however many that wait.
drop index action_waiting;
create index action_waiting on action (pledge_id, changed_at) include (id, visibility, created_by, submitted_by)
    where record_state = 'SUBMITTED' and deleted_at is null;

-- The countries of one pledge are walked along an index of their own, not looked for among those of all pledges.
create index action_of_pledge_by_country on action (pledge_id, place_country)
    where place_country is not null and number is not null and deleted_at is null;
