import { nameFor, type Registry, type Viewer, withinLadder } from '#entries/index';
import type { News } from '#feed/index';
import type { ReadDb } from '#platform/db';
import type { Given } from '#platform/module';
import { m } from '#platform/i18n';
import { sql } from 'kysely';
import { type Grown, grewFrom } from './grew-from';

/** On one page of what somebody gave. */
export const perPage = 20;

type Own = { at: Date; entry_id: string; kind: string; title: string; remark: string | null };

/** What stands under one's name, and what one remarked. An idea given without a name is not here: nothing in the house ties it to a page. */
async function owned(db: ReadDb, personId: string, networkId: string, most: number): Promise<Own[]> {
  const { rows } = await sql<Own>`
    (select made_at as at, id as entry_id, kind, title, null as remark from entry
      where author_id = ${personId}::uuid and network_id = ${networkId}::uuid and retired_at is null order by made_at desc limit ${most})
    union all
    (select remark.made_at, entry.id, entry.kind, entry.title, remark.text from remark join entry on entry.id = remark.entry_id
      where remark.author_id = ${personId}::uuid and remark.withdrawn_at is null and entry.network_id = ${networkId}::uuid
      order by remark.made_at desc limit ${most})`.execute(db);
  return rows;
}

/** The nth page of everything somebody gave in a network, newest first; `more` when there is an older one. */
export async function givenBy(db: ReadDb, registry: Registry, who: { personId: string; networkId: string }, nth: number) {
  const most = nth * perPage + 1;
  const [own, said] = await Promise.all([owned(db, who.personId, who.networkId, most), registry.wordsOf(db, who.personId, who.networkId, most)]);
  const made = own.map(
    ({ at, entry_id, kind, title, remark }): Given => ({
      at,
      what: remark === null ? m.trail_words_kind({ kind: registry.kind(kind)?.name() ?? '' }) : m.trail_words_remarked(),
      text: remark ?? title,
      on: entry_id,
      became: [],
    }),
  );
  const all = [...made, ...said].sort((a, b) => b.at.getTime() - a.at.getTime());
  return { given: all.slice((nth - 1) * perPage, nth * perPage), more: all.length > nth * perPage };
}

/** What others did with these entries, the latest few of each, as far as the viewer may know. */
function heardOf(db: ReadDb, viewer: Viewer, told: string[], ids: string[]): Promise<(News & { entry_id: string | null })[]> {
  const network = sql.ref<string>('happening.network_id');
  const ladder = withinLadder(viewer, {
    audience: sql.ref('happening.audience'),
    network,
    collaboration: sql.ref('happening.collaboration_id'),
    author: sql.ref('happening.by_id'),
  });
  return db
    .selectFrom(sql<{ id: string }>`(select distinct unnest(${ids}::uuid[]) as id)`.as('asked'))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('happening')
          .selectAll('happening')
          .whereRef('happening.entry_id', '=', 'asked.id')
          .where(sql<boolean>`happening.kind = any(${told}::text[])`)
          .where(sql<boolean>`happening.by_id is distinct from ${viewer.personId}::uuid`)
          .where(ladder)
          .orderBy('happening.id', 'desc')
          .limit(2)
          .as('happening'),
      (join) => join.onTrue(),
    )
    .innerJoin('entry', 'entry.id', 'happening.entry_id')
    .leftJoin('person', 'person.id', 'happening.by_id')
    .leftJoin('collaboration', 'collaboration.id', 'happening.collaboration_id')
    .select(['happening.id', 'happening.at', 'happening.kind', 'happening.details', 'happening.entry_id'])
    .select(['entry.kind as entry_kind', 'entry.short', 'entry.title', 'collaboration.name as collaboration', 'collaboration.slug as collaboration_slug'])
    .select(nameFor(viewer, 'person', network).as('who'))
    .execute();
}

export type Heard = Awaited<ReturnType<typeof heardOf>>[number];

/** What came of what was given: the entries themselves as far as they may be read, what grew from them, and what others did with them. */
export async function cameOf(db: ReadDb, viewer: Viewer, networkId: string, told: string[], given: Given[]) {
  const ids = [...new Set(given.flatMap(({ on, became }) => [on, ...became.map(({ id }) => id)]).filter((id) => id !== null))];
  if (ids.length === 0) return { seen: new Map<string, Grown>(), grown: [] as Grown[], heard: [] as Heard[] };
  const walked = await grewFrom(db, viewer, networkId, ids);
  const seen = new Map(walked.filter(({ depth }) => depth === 0).map((one) => [one.start, one]));
  const heard = await heardOf(db, viewer, told, [...seen.keys()]);
  return { seen, grown: walked.filter(({ depth }) => depth > 0), heard };
}
