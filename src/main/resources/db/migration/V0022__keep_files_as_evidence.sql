-- Evidence may be a file, kept in pieces beside all other facts so that one backup holds everything; and it can be hidden and restored.
alter table evidence
    alter column address drop not null,
    add column file_name  text,
    add column media_type text,
    add column size       bigint,
    add column sha256     text,
    add column hidden_at  timestamptz,
    add column hidden_by  uuid,
    add constraint evidence_hidden_by_fk foreign key (hidden_by) references app_user (id),
    add constraint evidence_hidden check ((hidden_at is null) = (hidden_by is null)),
    add constraint evidence_link_or_file check (
        num_nonnulls(address) = 1 and num_nonnulls(file_name, media_type, size, sha256) = 0
        or num_nonnulls(address) = 0 and num_nonnulls(file_name, media_type, size, sha256) = 4),
    add constraint evidence_file check (
        length(file_name) between 1 and 255 and size > 0 and sha256 ~ '^[0-9a-f]{64}$');
create index evidence_hidden_by on evidence (hidden_by) where hidden_by is not null;
create index evidence_same_file on evidence (pledge_id, sha256) where sha256 is not null;
comment on column evidence.sha256 is 'of the bytes as they are kept and given out';

-- Not audited itself: the digest in the audited row above vouches for every byte.
create table evidence_chunk (
    evidence_id uuid  not null,
    position    int   not null,
    content     bytea not null,
    constraint evidence_chunk_pk primary key (evidence_id, position),
    constraint evidence_chunk_evidence_fk foreign key (evidence_id) references evidence (id)
        deferrable initially deferred,
    constraint evidence_chunk_content check (length(content) between 1 and 262144)
);
-- files are compressed already: to try again costs time and saves nothing
alter table evidence_chunk alter column content set storage external;
create trigger evidence_chunk_never_changes before update on evidence_chunk
    for each row execute function refuse_change();

-- What a reader may count on: a hidden proof proves nothing until it is restored.
create view action_proof as
    select l.action_id, l.evidence_id, l.position
    from action_evidence l join evidence e on e.id = l.evidence_id
    where e.hidden_at is null;
