import type { Tx } from '#platform/db';
import { sql } from 'kysely';
import { formWords } from './form-words';

/** Bounds that keep a refresh quick in a very large network. Rows, except `enough`, which is a score between 0 and 1. */
export const likenessBounds = { expected: 2000, scanned: 1000, compared: 100, kept: 20, enough: 0.24 };

/**
 * Works out anew which questions in the same network resemble these, in both directions: Dutch word stems they share (rare ones weigh
 * more), likeness of what they say by trigrams, and a shared building block. One shared word is too little without a shared block.
 * Looks by index for the rarest stems only, so a refresh costs about the same at a thousand questions as at a million. Who may see a
 * likeness is decided on reading.
 * Invariant: a pair stands in both directions or in none; one lock for all keeps two refreshes from waiting for each other.
 */
export async function refreshLikeness(tx: Tx, questionIds: string[]): Promise<void> {
  if (!questionIds.length) return;
  await sql`select pg_advisory_xact_lock(hashtextextended('question_likeness', 0))`.execute(tx);
  await sql`delete from question_likeness gone using question_likeness ours
    where ours.question_id = any(${questionIds}::uuid[])
      and ((gone.question_id = ours.question_id and gone.other_id = ours.other_id)
        or (gone.question_id = ours.other_id and gone.other_id = ours.question_id))`.execute(tx);
  await sql`
    with source as materialized (
      select question.entry_id, entry.network_id, question.words, question.wording, question.obstacle
      from question join entry on entry.id = question.entry_id
      where question.entry_id = any(${questionIds}::uuid[])
    ), everything as materialized (
      select greatest(reltuples, 1)::float8 as rows from pg_class where oid = 'question'::regclass
    ), general as materialized (
      select tsvector_to_array(to_tsvector('dutch', ${formWords})) as stems
    ), common as materialized (
      select listed.lexeme, listed.freq from pg_stats,
        lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) listed(lexeme, freq)
      where schemaname = current_schema() and tablename = 'question' and attname = 'words' and listed.lexeme is not null
    ), stem as materialized (
      select source.entry_id, stems.lexeme, everything.rows * coalesce(common.freq, rarest.freq, 0) as expected,
        ln(2 + everything.rows / (1 + everything.rows * coalesce(common.freq, rarest.freq, 0))) as weight
      from source cross join everything cross join general cross join lateral unnest(tsvector_to_array(source.words)) stems(lexeme)
        left join common on common.lexeme = stems.lexeme
        cross join (select min(freq) / 2 as freq from common) rarest
      where stems.lexeme <> all(general.stems)
    ), ranked as (
      select stem.*, sum(expected) over rarely as reach, row_number() over rarely as place
      from stem window rarely as (partition by entry_id order by expected, lexeme)
    ), looked as materialized (
      select entry_id, string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')::tsquery as query
      from ranked where reach <= ${likenessBounds.expected} or place <= 2 group by entry_id
    ), whole as materialized (
      select entry_id, sum(weight) as weight, string_agg(lexeme, ' ') as content from stem group by entry_id
    ), candidate as materialized (
      select source.entry_id, found.entry_id as other_id, said.lexeme
      from source join looked using (entry_id) cross join lateral (
        select question.entry_id, question.words from question join entry on entry.id = question.entry_id
        where question.words @@ looked.query and question.entry_id <> source.entry_id
          and entry.network_id = source.network_id and entry.retired_at is null
        limit ${likenessBounds.scanned}
      ) found cross join lateral unnest(tsvector_to_array(found.words)) said(lexeme)
    ), overlap as materialized (
      select entry_id, other_id, sum(stem.weight) as weight,
        (array_agg(lexeme order by stem.weight desc, lexeme))[1:6] as lexemes,
        row_number() over (partition by entry_id order by sum(stem.weight) desc, other_id desc) as place
      from candidate join stem using (entry_id, lexeme)
      group by entry_id, other_id
    ), scored as (
      select overlap.entry_id, overlap.other_id, overlap.lexemes, alike.block,
        0.5 * overlap.weight / whole.weight + 0.35 * similarity(whole.content, alike.content) + 0.15 * alike.block::int as score
      from overlap join whole using (entry_id) join question on question.entry_id = overlap.other_id cross join general
        cross join lateral (select
          (select string_agg(lexeme, ' ') from unnest(tsvector_to_array(question.words)) lexeme where lexeme <> all(general.stems)) as content,
          exists (select from entry_block ours join entry_block theirs using (building_block_id)
            where ours.entry_id = overlap.entry_id and theirs.entry_id = overlap.other_id) as block) alike
      where overlap.place <= ${likenessBounds.compared}
    ), best as materialized (
      select scored.*, row_number() over (partition by entry_id order by score desc, other_id desc) as place
      from scored where score >= ${likenessBounds.enough} and (block or cardinality(lexemes) > 1)
    ), spelled as materialized (
      select source.entry_id, stems.lexeme, (array_agg(lower(parts.token) order by length(parts.token), parts.token))[1] as word
      from source cross join lateral ts_parse('default', source.wording || ' ' || source.obstacle) parts
        cross join lateral unnest(ts_lexize('dutch_stem', left(parts.token, 100))) stems(lexeme)
      group by source.entry_id, stems.lexeme
    ), pair as (
      select best.entry_id, best.other_id, least(best.score, 1)::real as score,
        array(select coalesce(spelled.word, said.lexeme) from unnest(best.lexemes) with ordinality said(lexeme, nth)
          left join spelled on spelled.entry_id = best.entry_id and spelled.lexeme = said.lexeme order by said.nth) as words
      from best where place <= ${likenessBounds.kept}
    )
    insert into question_likeness (question_id, other_id, score, shared_words)
    select distinct on (1, 2) * from (
      select entry_id, other_id, score, words from pair union all select other_id, entry_id, score, words from pair
    ) both_ways order by 1, 2, 3 desc
    on conflict (question_id, other_id) do update set score = excluded.score, shared_words = excluded.shared_words`.execute(tx);
}
