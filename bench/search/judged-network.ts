import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { JudgedText } from './judged-set.ts';

export type JudgedNetwork = { networkId: string; judgedId: Map<string, string> };

/** Where the words of each kind of entry stand: what fills its own rows, given its id `$1`, its title `$2`, its text `$3` and its day `$4`. */
const insight = `with made as (insert into insight (entry_id) values ($1) returning entry_id)
  insert into insight_version (insight_id, no, title, did, audience, at) select entry_id, 1, $2, $3, 'public', $4::date from made`;
const rows: Record<JudgedText['kind'], string> = {
  question: `with made as (insert into question (entry_id, letter, wording, obstacle) values ($1, 1, $2, $3) returning entry_id)
    insert into question_version (question_id, no, wording, obstacle, audience, at) select entry_id, 1, $2, $3, 'public', $4::date from made`,
  idea: `insert into idea (entry_id, about, text, moved_at) select $1, 'content', $3, $4::date where $2 <> ''`,
  tile: `insert into tile (entry_id, text) select $1, $2 where $3 = '' and $4::date is not null`,
  poster: `insert into poster (entry_id, opening) select $1, $3 where $2 <> '' and $4::date is not null`,
  meeting: `insert into meeting (entry_id, starts_at, ends_at, purpose) select $1, $4::date, $4::date + interval '3 hours', $3 where $2 <> ''`,
  working_element: insight,
  bottleneck: insight,
  tool: insight,
  failure: insight,
};

/** A network that holds the judged texts and nothing else, as rows like those that people make; all of it public. */
export async function makeJudgedNetwork(url: string, corpus: JudgedText[]): Promise<JudgedNetwork> {
  const ids = new Map<string, string>();
  const idOf = (what: string): string => {
    const known = ids.get(what) ?? randomUUID();
    ids.set(what, known);
    return known;
  };
  const judgedId = new Map<string, string>();
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    await db.query('begin');
    await db.query(`insert into taxonomy (id, slug, name) values ($1, 'meet', 'Meetlat')`, [idOf('taxonomy')]);
    await db.query(`insert into network (id, slug, name, taxonomy_id) values ($1, 'beoordeeld', 'Beoordeeld', $2)`, [idOf('network'), idOf('taxonomy')]);
    for (const [place, block] of [...new Set(corpus.map((text) => text.block))].entries())
      await db.query(
        `insert into building_block (id, taxonomy_id, position, slug, label, colour, pictogram) values ($1, $2, $3, $4, $4,
          (array['ochre','delft','teal','plum','terracotta','moss'])[$3], (array['learn','govern','measure','pay','groups','residents'])[$3])`,
        [idOf(`block ${block}`), idOf('taxonomy'), place + 1, block],
      );
    for (const name of new Set(corpus.flatMap(({ collaboration }) => collaboration ?? []))) {
      const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      await db.query('insert into collaboration (id, slug, name, fictitious) values ($1, $2, $3, true)', [idOf(`collaboration ${name}`), slug, name]);
      await db.query('insert into network_collaboration (network_id, collaboration_id) values ($1, $2)', [idOf('network'), idOf(`collaboration ${name}`)]);
    }
    for (const [place, { id: judged, kind, block, date, title, text, collaboration }] of corpus.entries()) {
      const id = idOf(judged);
      judgedId.set(id, judged);
      await db.query(
        `insert into entry (id, short, network_id, kind, title, collaboration_id, audience, made_at, changed_at) values ($1, $2, $3, $4, $5, $6, 'public', $7::date, $7::date)`,
        [id, `j${String(place).padStart(7, '0')}`, idOf('network'), kind, title, collaboration ? idOf(`collaboration ${collaboration}`) : null, date],
      );
      await db.query('insert into entry_block values ($1, $2)', [id, idOf(`block ${block}`)]);
      await db.query(rows[kind], [id, title, text ?? '', date]);
    }
    await db.query('commit');
    await db.query('vacuum analyze');
  } finally {
    await db.end();
  }
  return { networkId: idOf('network'), judgedId };
}
