-- Finding asks every text of an action, also those in other tables, whatever accents, endings and language were typed.
alter table action drop column search;

-- As people type in a hurry: no capitals, accents or vowel signs, one alef, one yeh, teh marbuta as heh, Latin digits;
-- all else is a blank. The dictionary "unaccent" knows no Arabic and is not on every server.
create function plain_words(said text) returns text language sql immutable strict parallel safe
return regexp_replace(
    case when octet_length(said) = length(said) then lower(said)
        else replace(replace(replace(translate(
            regexp_replace(normalize(lower(said collate "pg_c_utf8"), NFKD),
                '[\u0300-\u036f\u0640\u064b-\u065f\u0670]+', '', 'g'),
            'ٱةىیکøłđı٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'اهييكoldi01234567890123456789'),
            'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss') end,
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u2bff\u3000-\u303f\ufe00-\ufe6f]+',
    ' ', 'g');

-- Arabic joins "and", "with", "as" to the article; the dictionary takes off the article alone.
create function without_particles(plain text) returns text language sql immutable strict parallel safe
return regexp_replace(plain, '(^| )[وفبك](?=ال[^ ]{2})', '\1', 'g');

-- The words of a plain text and, beside them, their stems.
create function words_of(language text, plain text) returns tsvector language sql immutable parallel safe
return to_tsvector('pg_catalog.simple', plain) || case split_part(language, '-', 1)
    when 'en' then to_tsvector('pg_catalog.english', plain)
    when 'fr' then to_tsvector('pg_catalog.french', plain)
    when 'es' then to_tsvector('pg_catalog.spanish', plain)
    when 'ar' then to_tsvector('pg_catalog.arabic', without_particles(plain))
    else '' end;

create aggregate joined_words(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '', parallel = safe);

-- All wordings of one text.
create function text_words(texts jsonb) returns tsvector language sql immutable parallel safe
return (
    select joined_words(words_of(said.key, plain_words(said.value)) order by said.key)
    from jsonb_each_text(coalesce(texts -> 'texts', '{}')) said);

-- One typed word: itself, words of the same stem and, if it is long enough, words that begin with it.
create function word_query(word text, shortest_beginning int) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct lexeme, ' | ')::tsquery
    from (
        select quote_literal(word) || case when length(word) >= shortest_beginning and word !~ '\d' then ':*' else '' end
        union all
        select quote_literal(stem)
        from unnest(ts_lexize('pg_catalog.english_stem', word) || ts_lexize('pg_catalog.french_stem', word)
                    || ts_lexize('pg_catalog.spanish_stem', word)
                    || ts_lexize('pg_catalog.arabic_stem', without_particles(word))) stem
        where word !~ '\d'
    ) lexemes(lexeme));

-- Small words such as "of" or "de" say nothing, unless they are all that was typed.
create function is_small_word(word text) returns boolean language sql immutable parallel safe
return '{}' in (ts_lexize('pg_catalog.english_stem', word), ts_lexize('pg_catalog.french_stem', word),
                ts_lexize('pg_catalog.spanish_stem', word));

-- What was typed, as a question: words in any order, "a phrase", -not, and references (A12, a 12, 5.a). The last word
-- may be hardly begun. Null when nothing can be asked; never an error. With only_hits: any of the words, to show where
-- they stand.
create function search_query(typed text, only_hits boolean default false) returns tsquery language plpgsql immutable
parallel safe as $$
declare
    items    text[];
    words    text[];
    part     tsquery;
    asked    tsquery;
    small    tsquery;
    quoted   boolean;
    excluded boolean;
begin
    typed := translate(left(typed, 200), '“”„«»+', '""""" ');
    typed := regexp_replace(typed, '(^|[\s-])([Aa])\s+(\d{1,7})(?=\s|$)', '\1\2\3', 'g');
    items := array(select token.parts[1] from regexp_matches(typed, '-?"[^"]*"?|[^\s"]+', 'g') as token(parts) limit 16);
    for i in 1 .. cardinality(items) loop
        words := array(select left(word, 60) from string_to_table(plain_words(items[i]), ' ') word where word <> '' limit 16);
        quoted := items[i] like '%"%';
        excluded := items[i] like '-%';
        if words = '{}' or only_hits and excluded then
            continue;
        end if;
        part := case
            when only_hits then (
                select string_agg(word_query(word, case when quoted then null when i < cardinality(items) then 3 else 2 end)::text,
                                  ' | ')::tsquery
                from unnest(words) word)
            when cardinality(words) > 1 then (
                select string_agg(quote_literal(word) || case when place = cardinality(words) and length(word) > 2 and not quoted
                                  then ':*' else '' end, ' <-> ' order by place)::tsquery
                from unnest(words) with ordinality as each(word, place))
            when quoted then quote_literal(words[1])::tsquery
            when excluded then word_query(words[1], null)
            else word_query(words[1], case when i < cardinality(items) then 3 else 2 end) end;
        if not only_hits and items[i] ~ '^-?[A-Za-z0-9]{1,5}([.-][A-Za-z0-9]{1,5}){1,3}$' then
            part := part || quote_literal(lower(ltrim(items[i], '-')))::tsquery;
        end if;
        if excluded then
            part := !! part;
        elsif cardinality(words) = 1 and not quoted and is_small_word(words[1]) then
            small := case when small is null then part when only_hits then small || part else small && part end;
            continue;
        end if;
        asked := case when asked is null then part when only_hits then asked || part else asked && part end;
    end loop;
    return coalesce(asked, small);
end $$;

-- Which of these words a question hits, for the page that shows them.
create function words_that_hit(typed text, words text[]) returns text[] language sql immutable parallel safe
return array(
    select word
    from unnest(words) word cross join lateral (select plain_words(word) as plain) as one
    where to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.english', plain)
        || to_tsvector('pg_catalog.french', plain) || to_tsvector('pg_catalog.spanish', plain)
        || to_tsvector('pg_catalog.arabic', without_particles(plain)) @@ search_query(typed, true));

-- Every text of an action, with what a hit in it weighs. What shall be found is added here, and its table below.
create view action_said as
select a.id as action_id, said.part, said.weight, said.texts
from action a cross join lateral (values
    ('title', 'A'::"char", a.title), ('description', 'B', a.description), ('result', 'C', a.result),
    ('challenge', 'C', a.challenge), ('lesson', 'C', a.lesson), ('place', 'C', a.place_label),
    ('reason', 'C', a.reason_text)) as said(part, weight, texts)
where said.texts is not null
union all
select a.id, 'series', 'C', s.title from action a join action_series s on s.id = a.series_id
union all
select p.action_id, 'partner', said.weight, said.texts
from action_partner p cross join lateral (values ('C'::"char", p.name), ('D', p.role)) as said(weight, texts)
where said.texts is not null
union all
select action_id, 'quantity', 'D', counted from action_quantity where counted is not null
union all
select action_id, 'note', 'D', note from action_commitment where note is not null
union all
select action_id, 'note', 'D', note from action_indicator where note is not null;

create table action_words (
    action_id uuid     not null,
    words     tsvector not null,
    constraint action_words_pk primary key (action_id),
    constraint action_words_action_fk foreign key (action_id) references action (id) on delete cascade
);
comment on table action_words is 'made from action_said by triggers; a revision has none, and it is never written by hand';

-- A load of very many disables the triggers below and calls this at its end, some ten thousand at a time.
create function write_action_words(ids uuid[]) returns void language sql as $$
    with plain as (
        select s.action_id, s.weight, said.key as language, plain_words(string_agg(said.value, ' ')) as words
        from action_said s cross join lateral jsonb_each_text(s.texts -> 'texts') said
        where s.action_id = any(ids)
        group by s.action_id, s.weight, said.key
    ), stemmed as (
        select action_id, joined_words(setweight(words_of(language, words), weight) order by weight, language) as words
        from plain group by action_id
    ), codes as (
        select l.action_id, array_to_tsvector(array_agg(lower(c.code))) as words
        from action_commitment l join commitment c on c.id = l.commitment_id
        where l.action_id = any(ids) and c.code ~ '[.-]'
        group by l.action_id
    )
    insert into action_words (action_id, words)
    select a.id, setweight(to_tsvector('pg_catalog.simple', 'a' || a.number), 'A') || s.words || coalesce(c.words, '')
    from action a join stemmed s on s.action_id = a.id left join codes c on c.action_id = a.id
    where a.id = any(ids) and a.number is not null
    on conflict (action_id) do update set words = excluded.words where action_words.words <> excluded.words
$$;

create function follow_action_words() returns trigger language plpgsql as $$
begin
    if tg_table_name <> 'action' then
        perform write_action_words(array(select distinct action_id from changed));
    elsif tg_op = 'INSERT' then
        perform write_action_words(array(select id from changed));
    else
        perform write_action_words(array(
            select c.id from changed c join before b using (id)
            where (c.title, c.description, c.result, c.challenge, c.lesson, c.place_label, c.reason_text, c.series_id, c.number)
                is distinct from
                  (b.title, b.description, b.result, b.challenge, b.lesson, b.place_label, b.reason_text, b.series_id, b.number)));
    end if;
    return null;
end $$;

create trigger action_words_insert after insert on action referencing new table as changed
    for each statement execute function follow_action_words();
create trigger action_words_update after update on action referencing old table as before new table as changed
    for each statement execute function follow_action_words();

do $$
declare
    part text;
begin
    foreach part in array array['action_partner', 'action_quantity', 'action_commitment', 'action_indicator'] loop
        execute format('create trigger %1$s_words_insert after insert on %1$s referencing new table as changed
            for each statement execute function follow_action_words()', part);
        execute format('create trigger %1$s_words_update after update on %1$s referencing new table as changed
            for each statement execute function follow_action_words()', part);
        execute format('create trigger %1$s_words_delete after delete on %1$s referencing old table as changed
            for each statement execute function follow_action_words()', part);
    end loop;
end $$;

create function follow_series_title() returns trigger language plpgsql as $$
begin
    perform write_action_words(array(select id from action where series_id = new.id));
    return null;
end $$;
create trigger action_series_words after update of title on action_series
    for each row when (old.title is distinct from new.title) execute function follow_series_title();

create function follow_commitment_code() returns trigger language plpgsql as $$
begin
    perform write_action_words(array(select action_id from action_commitment where commitment_id = new.id));
    return null;
end $$;
create trigger commitment_words after update of code on commitment
    for each row when (old.code <> new.code) execute function follow_commitment_code();

do $$
begin
    perform write_action_words(array(select id from action where number is not null));
end $$;

create index action_words_index on action_words using gin (words);
create index commitment_words_index on commitment using gin (text_words(text));
create index pledge_words_index on pledge using gin ((text_words(title) || text_words(objective)));
create index evidence_words_index on evidence using gin (text_words(title));
