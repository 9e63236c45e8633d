-- A report is made for everybody or for the organisations of the pledge only (rule 15). Visitors get the snapshot
-- that was published, also while its amendment is being written. A reason is read in the language it was given in.
alter table report
    add column audience           text not null default 'PUBLIC',
    add column published_snapshot int,
    add constraint report_audience check (audience in ('PUBLIC', 'INTERNAL')),
    add constraint report_published check ((published_snapshot is null) = (published_at is null)),
    add constraint report_rule_15 check (audience = 'PUBLIC' or state <> 'PUBLISHED');
alter table report_review add column language text;
