import { type Audience, type Registry, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { synonymsOf } from '../synonyms/synonyms-of';
import { readQuery } from '../words/typed-query';
import { type Asking, lastNumber } from './candidates';
import { type Facets, facetsOf } from './facets';
import type { Filters } from './filters';
import { find, type Found } from './find';
import { type Repaired, repair } from './repair';
import { type Marked, marked, snippet } from './snippet';
import { unwanted, wantedOf, type Wanted } from './wanted';

export type Asked = { networkId: string; typed: string; filters?: Filters; page?: number };

export type Hit = {
  id: string;
  short: string;
  kind: string;
  audience: Audience;
  collaboration: string | null;
  collaboration_id: string | null;
  changed_at: Date;
  blocks: string[];
  plain: string;
  title: Marked;
  snippet: Marked;
  interim: boolean;
};

export type Answer = {
  /** false when nothing was typed that can be looked for */
  asked: boolean;
  hits: Hit[];
  /** how many were counted, and whether there are more than that */
  count: number;
  more: boolean;
  /** how many of them say everything that was asked */
  whole: number;
  facets: Facets;
  meant: Repaired['meant'];
  page: number;
  hasNext: boolean;
};

export const pageSize = 20;

/** Everything in a network that this viewer may see and that says what was typed, a page at a time. Whatever is typed gives an answer. */
export async function search(db: ReadDb, viewer: Viewer, registry: Registry, { networkId, typed, filters = {}, page = 1 }: Asked): Promise<Answer> {
  const query = readQuery(typed);
  const [synonyms, last] = await Promise.all([synonymsOf(db, [networkId]), lastNumber(db)]);
  const not = unwanted(query.without);
  let asking: Asking = { db, viewer, networkId, filters, wanted: wantedOf(query, synonyms), last };
  let found = await find(asking, not);
  let meant: Repaired['meant'] = [];
  if (asking.wanted.length && found.whole === 0) {
    const repaired = await repair(asking, { last: query.last, synonyms, found: found.candidates });
    if (repaired) {
      asking = { ...asking, wanted: repaired.wanted };
      found = await find(asking, not);
      meant = found.candidates.length ? repaired.meant : [];
    }
  }
  const from = (page - 1) * pageSize;
  return {
    asked: asking.wanted.length > 0,
    hits: await shown({ db, viewer, registry, wanted: asking.wanted }, found.candidates.slice(from, from + pageSize)),
    ...counted(found),
    meant,
    page,
    hasNext: found.candidates.length > from + pageSize,
  };
}

const counted = ({ candidates, more, whole }: Found) => ({ count: candidates.length, more, whole, facets: facetsOf(candidates) });

type Showing = { db: ReadDb; viewer: Viewer; registry: Registry; wanted: Wanted[] };

/** What is shown is read now, through who looks: what changed since the index was kept, or was taken back, shows as it is. */
async function shown({ db, viewer, registry, wanted }: Showing, page: { id: string; blocks: string[] }[]): Promise<Hit[]> {
  if (!page.length) return [];
  const entries = await db
    .selectFrom('entry')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.id', 'entry.short', 'entry.kind', 'entry.title', 'entry.audience', 'entry.changed_at', 'entry.collaboration_id'])
    .select('collaboration.name as collaboration')
    .where('entry.id', '=', sql<string>`any(${page.map(({ id }) => id)}::uuid[])`)
    .where(seenBy(viewer))
    .execute();
  const readings = await registry.reading(db, entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return page.flatMap(({ id, blocks }): Hit[] => {
    const entry = byId.get(id);
    if (!entry) return [];
    const { title, ...rest } = entry;
    const reading = readings.get(id);
    const told = snippet(title, reading, wanted);
    return [{ ...rest, blocks, plain: title, title: marked(title, wanted), snippet: told, interim: reading?.interim ?? false }];
  });
}
