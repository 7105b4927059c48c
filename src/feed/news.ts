import { nameFor, seenBy, type Viewer, withinLadder } from '#entries/index';
import type { Database, ReadDb } from '#platform/db';
import { type Selectable, type SqlBool, sql } from 'kysely';
import { happeningColumns, rungs } from './rungs';

export type NewsFilter = {
  /** only what was written down before this happening */
  before?: number;
  collaborationId?: string;
  limit: number;
};

/** One thing that happened, as far as this viewer may know. `who` is null for who may not read names. */
export type News = Awaited<ReturnType<typeof news>>[number];

/**
 * What happened in a network and may be told to this viewer, newest first: both the entry and the happening must lie within their
 * ladder, because what was said on a lower rung stays there. What concerns no entry (a role, a new collaboration) is for members.
 * `told` are the kinds that have a sentence.
 */
export function news(db: ReadDb, viewer: Viewer, networkId: string, told: string[], { before, collaborationId, limit }: NewsFilter) {
  const asked = sql`happening.kind = any(${told}::text[]) ${before ? sql`and happening.id < ${before}` : sql``}
    ${collaborationId ? sql`and happening.collaboration_id = ${collaborationId}::uuid` : sql``}`;
  const mayKnow = known(viewer, networkId);
  const found = places(viewer, networkId).map(
    // `offset 0` keeps the rule out of the choice of index: a rung is walked in its order, and the rule looks at what comes by.
    (place) => sql`(select happening.* from (select * from happening where ${place} and ${asked} order by id desc offset 0) happening
      left join entry on entry.id = happening.entry_id where ${mayKnow} order by happening.id desc limit ${limit})`,
  );
  return db
    .selectFrom(
      sql<Selectable<Database['happening']>>`(select * from (${sql.join(found, sql` union all `)}) found order by id desc limit ${limit})`.as('happening'),
    )
    .leftJoin('entry', 'entry.id', 'happening.entry_id')
    .leftJoin('person', 'person.id', 'happening.by_id')
    .leftJoin('collaboration', 'collaboration.id', 'happening.collaboration_id')
    .select(['happening.id', 'happening.at', 'happening.kind', 'happening.details', 'entry.kind as entry_kind', 'entry.short', 'entry.title'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug'])
    .select(nameFor(viewer, 'person', sql.ref('happening.network_id')).as('who'))
    .orderBy('happening.id', 'desc')
    .execute();
}

const aboutNoEntry = sql<SqlBool>`happening.entry_id is null and happening.audience is null`;

function places(viewer: Viewer, networkId: string) {
  const onTheLadder = rungs(viewer, networkId, happeningColumns);
  if (!viewer.memberOf.includes(networkId)) return onTheLadder;
  // What the viewer did themselves stands on the last rung already.
  const byOthers = sql<SqlBool>`happening.by_id is distinct from ${viewer.personId}::uuid`;
  return [...onTheLadder, sql<SqlBool>`(happening.network_id = ${networkId}::uuid and ${aboutNoEntry} and ${byOthers})`];
}

function known(viewer: Viewer, networkId: string) {
  const ladder = withinLadder(viewer, happeningColumns);
  const member = viewer.memberOf.includes(networkId) ? sql<SqlBool>`(${aboutNoEntry} or (happening.entry_id is null and ${ladder}))` : sql<SqlBool>`false`;
  return sql<SqlBool>`(${member} or (happening.entry_id is not null and ${ladder} and ${seenBy(viewer)}))`;
}
