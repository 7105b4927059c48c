import pg from 'pg';
import type { JudgedText } from './judged-set.ts';

export const baselines = ['english', 'simple', 'dutch'] as const;
export type Baseline = (typeof baselines)[number];

export type AskBaseline = (baseline: Baseline, query: string) => Promise<string[]>;

/**
 * What PostgreSQL finds by itself in the same texts, with each of its dictionaries: the title weighs most, words near each other go first,
 * and of equals the youngest. Answers the ids of the first ten.
 */
export async function openBaselines(url: string, corpus: JudgedText[]): Promise<{ ask: AskBaseline; close: () => Promise<void> }> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  await db.query('create temporary table judged (id text, day date, title text, text text)');
  for (const { id, date, title, text } of corpus) await db.query('insert into judged values ($1, $2, $3, $4)', [id, date, title, text ?? '']);
  for (const name of baselines)
    await db.query(
      `alter table judged add column ${name} tsvector generated always as (setweight(to_tsvector('${name}', title), 'A') || to_tsvector('${name}', text)) stored`,
    );
  const ask: AskBaseline = async (name, query) => {
    const { rows } = await db.query<{ id: string }>(
      `select id from judged, websearch_to_tsquery('${name}', $1) query where ${name} @@ query order by ts_rank_cd(${name}, query) desc, day desc, id limit 10`,
      [query],
    );
    return rows.map(({ id }) => id);
  };
  return { ask, close: () => db.end() };
}
