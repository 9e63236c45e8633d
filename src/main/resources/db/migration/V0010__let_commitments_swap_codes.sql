-- Renumbering a plan gives a code of one commitment to another: codes need to be unique at the end, not at every step.
alter table commitment
    drop constraint commitment_code,
    add constraint commitment_code unique (pledge_id, code) deferrable initially deferred;
