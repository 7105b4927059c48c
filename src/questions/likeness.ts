import type { Tx } from '#platform/db';
import { sql } from 'kysely';

/** Words that belong to the form of a learning question and say nothing of what it is about, as the Dutch stemmer leaves them. */
const formWords = [
  ...['wij', 'we', 'onz', 'terwijl', 'zodat', 'waarom', 'welk', 'elk', 'all', 'allemal', 'iederen', 'elkar', 'sam', 'sted', 'gan', 'gat'],
  ...['mak', 'maakt', 'kom', 'komt', 'krijg', 'lat', 'blijv', 'blijft', 'how', 'the', 'and', 'our', 'their', 'while', 'without'],
];

/** Bounds that keep a refresh quick in a very large network. Rows, except `enough`, which is a score between 0 and 1. */
export const likenessBounds = { expected: 4000, scanned: 2000, compared: 200, kept: 20, enough: 0.2 };

/**
 * Works out anew which questions in the same network resemble these, in both directions: Dutch word stems they share (rare ones weigh
 * more), likeness of the wording by trigrams, and a shared building block. Looks by index for the rarest stems only, so a refresh costs
 * about the same at a thousand questions as at a million. Who may see a likeness is decided on reading.
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
    ), common as materialized (
      select listed.lexeme, listed.freq from pg_stats,
        lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) listed(lexeme, freq)
      where schemaname = current_schema() and tablename = 'question' and attname = 'words' and listed.lexeme is not null
    ), stem as materialized (
      select source.entry_id, stems.lexeme, everything.rows * coalesce(common.freq, rarest.freq, 0) as expected,
        ln(2 + everything.rows / (1 + everything.rows * coalesce(common.freq, rarest.freq, 0))) as weight
      from source cross join everything cross join lateral unnest(tsvector_to_array(source.words)) stems(lexeme)
        left join common on common.lexeme = stems.lexeme
        cross join (select min(freq) / 2 as freq from common) rarest
      where stems.lexeme <> all(${formWords}::text[])
    ), ranked as (
      select stem.*, sum(expected) over rarely as reach, row_number() over rarely as place
      from stem window rarely as (partition by entry_id order by expected, lexeme)
    ), looked as materialized (
      select entry_id, string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')::tsquery as query
      from ranked where reach <= ${likenessBounds.expected} or place <= 2 group by entry_id
    ), whole as materialized (
      select entry_id, sum(weight) as weight from stem group by entry_id
    ), candidate as materialized (
      select source.entry_id, found.entry_id as other_id, found.words
      from source join looked using (entry_id) cross join lateral (
        select question.entry_id, question.words from question join entry on entry.id = question.entry_id
        where question.words @@ looked.query and question.entry_id <> source.entry_id
          and entry.network_id = source.network_id and entry.retired_at is null
        limit ${likenessBounds.scanned}
      ) found
    ), overlap as materialized (
      select candidate.entry_id, candidate.other_id, sum(stem.weight) as weight,
        (array_agg(stem.lexeme order by stem.weight desc, stem.lexeme))[1:6] as lexemes,
        row_number() over (partition by candidate.entry_id order by sum(stem.weight) desc, candidate.other_id desc) as place
      from candidate cross join lateral unnest(tsvector_to_array(candidate.words)) other(lexeme)
        join stem on stem.entry_id = candidate.entry_id and stem.lexeme = other.lexeme
      group by candidate.entry_id, candidate.other_id
    ), scored as (
      select overlap.entry_id, overlap.other_id, overlap.lexemes,
        0.55 * overlap.weight / whole.weight + 0.35 * similarity(source.wording, question.wording)
          + 0.1 * exists (select from entry_block ours join entry_block theirs using (building_block_id)
              where ours.entry_id = overlap.entry_id and theirs.entry_id = overlap.other_id)::int as score
      from overlap join source using (entry_id) join whole using (entry_id) join question on question.entry_id = overlap.other_id
      where overlap.place <= ${likenessBounds.compared}
    ), best as materialized (
      select scored.*, row_number() over (partition by entry_id order by score desc, other_id desc) as place
      from scored where score >= ${likenessBounds.enough}
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
