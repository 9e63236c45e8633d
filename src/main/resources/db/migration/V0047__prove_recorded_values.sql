-- What a recorded value rests on.
create table observation_evidence (
    observation_id uuid not null,
    evidence_id    uuid not null,
    constraint observation_evidence_pk primary key (observation_id, evidence_id),
    constraint observation_evidence_observation_fk foreign key (observation_id) references observation (id),
    constraint observation_evidence_evidence_fk foreign key (evidence_id) references evidence (id)
);
create index observation_evidence_by_evidence on observation_evidence (evidence_id);
create trigger observation_evidence_audit after insert or update or delete on observation_evidence
    for each row execute function audit_change('observation', 'observation_id');
