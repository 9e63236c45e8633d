-- What a home or a pledge page counts stands in an index of its own, so that it reads no action to count it.
create index action_by_logging on action (pledge_id, created_at);
create index action_standing on action (pledge_id, status, record_state) include (visibility, created_by, id, latest)
    where number is not null and deleted_at is null;
create index action_waiting on action (pledge_id, changed_at) include (visibility, created_by)
    where record_state = 'SUBMITTED' and deleted_at is null;
create index action_planned on action (pledge_id, latest) include (visibility, created_by)
    where status = 'PLANNED' and number is not null and deleted_at is null;
create index action_by_verification on action (verified_at)
    where record_state = 'VERIFIED' and status in ('COMPLETED', 'ONGOING') and number is not null and deleted_at is null;
create index action_told_first on action_commitment (commitment_id, (position > 0), action_id);
drop index action_commitment_by_commitment;
