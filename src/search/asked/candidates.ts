import { type Audience, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { closeness } from './closeness';
import { asFiltered, filterMarks, type Filters, yearMade } from './filters';
import { everything, firstStretch, nextStretch, type Stretch, stretchQuery } from './slices';
import type { Wanted } from './wanted';

export type Candidate = {
  id: string;
  kind: string;
  collaboration_id: string | null;
  audience: Audience;
  year: number;
  blocks: string[];
  /** since it last changed */
  days: number;
  /** how it was found (`closeness`) */
  close: string;
};

/** In which network, by whom, and what was chosen. `last` is the number of the youngest entry in the index. */
export type Asking = { db: ReadDb; viewer: Viewer; networkId: string; filters: Filters; wanted: Wanted[]; last: number };

/**
 * Up to `most` entries that this viewer may see and that the query finds, the youngest of the network: a stretch at a time, each as far back
 * as what was found so far lets expect. A rare word is soon looked for everywhere, a common one needs only the youngest.
 */
export async function candidates(asking: Asking, query: string, most: number): Promise<Candidate[]> {
  const { last } = asking;
  const found = new Map<string, Candidate>();
  let stretch = firstStretch(last);
  for (let turn = 0; ; turn++) {
    for (const one of await within(asking, query, { stretch, most: stretch === everything ? most : most - found.size })) found.set(one.id, one);
    if (found.size >= most || stretch.from === 0) return [...found.values()].slice(0, most);
    const seen = last - stretch.from + 1;
    const everywhere = (found.size / seen) * last;
    // So few tell nothing yet of how many there are further back, so the second stretch is one to learn from.
    if (found.size < 8 && turn === 0) stretch = nextStretch(stretch, seen * 15);
    else if (found.size < 8 || everywhere < 3 * most) stretch = everything;
    else stretch = nextStretch(stretch, Math.max(((most - found.size) * seen * 1.3) / found.size, seen));
  }
}

async function within({ db, viewer, networkId, filters, wanted, last }: Asking, query: string, { stretch, most }: { stretch: Stretch; most: number }) {
  const looked = [query, stretchQuery(networkId, stretch, last), ...filterMarks(filters)].join(' & ');
  // `materialized` and `offset 0` keep the two steps apart: first the words, by their index; then the rule, entry by entry, until there is enough.
  const { rows } = await sql<Candidate>`
    with hit as materialized (select entry_id, words from search_entry where words @@ ${looked}::tsquery)
    select hit.entry_id::text as id, found.kind, found.collaboration_id, found.audience, found.year, found.days, ${closeness(wanted)} as close,
      array(select building_block_id::text from entry_block where entry_block.entry_id = hit.entry_id) as blocks
    from hit join lateral (
      select entry.kind, entry.collaboration_id, entry.audience, ${yearMade} as year,
        (extract(epoch from now() - entry.changed_at) / 86400)::int as days
      from entry where entry.id = hit.entry_id and entry.network_id = ${networkId}::uuid and ${seenBy(viewer)} and ${asFiltered(filters)} offset 0
    ) found on true limit ${most}`.execute(db);
  return rows;
}

/** The number of the youngest entry in the index. */
export async function lastNumber(db: ReadDb): Promise<number> {
  const row = await db.selectFrom('search_progress').select('number').executeTakeFirst();
  return row?.number ?? 0;
}
