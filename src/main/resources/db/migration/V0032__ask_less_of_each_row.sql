-- Homes and searches of very many actions: what was asked of each row is asked once, or of few.
create index action_own_planned on action (created_by, latest)
    where status = 'PLANNED' and number is not null and deleted_at is null;
create index action_own on action (created_by, record_state, changed_at) where deleted_at is null;

-- Few proofs are hidden: to look for those is quicker than to look at each that is not.
create index evidence_hidden_ids on evidence (id) where hidden_at is not null;
create or replace view action_proof as
    select l.action_id, l.evidence_id, l.position
    from action_evidence l
    where not exists (select 1 from evidence e where e.id = l.evidence_id and e.hidden_at is not null);

-- The typed words are understood once, not again for each word of the page.
create or replace function words_that_hit(typed text, words text[]) returns text[] language sql immutable parallel safe
return array(
    select word
    from (select search_query(typed, true) as query offset 0) as asked
    cross join unnest(words) word
    cross join lateral (select plain_words(word) as plain offset 0) as one
    where to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.english', plain)
        || to_tsvector('pg_catalog.french', plain) || to_tsvector('pg_catalog.spanish', plain)
        || to_tsvector('pg_catalog.arabic', without_particles(plain)) @@ query);
