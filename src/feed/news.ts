import { nameFor } from '#entries/name-for';
import { seenBy, withinLadder } from '#entries/seen-by';
import type { HappeningTable } from '#entries/tables';
import type { Viewer } from '#entries/viewer';
import type { ReadDb } from '#platform/db';
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
  const found = sql.join(
    places(viewer, networkId).map(
      (place) => sql`select * from happening where ${place} and happening.kind = any(${told}::text[])
        ${before ? sql`and happening.id < ${before}` : sql``}
        ${collaborationId ? sql`and happening.collaboration_id = ${collaborationId}::uuid` : sql``}`,
    ),
    sql` union all `,
  );
  return db
    .selectFrom(sql<Selectable<HappeningTable>>`(${found})`.as('happening'))
    .leftJoin('entry', 'entry.id', 'happening.entry_id')
    .leftJoin('person', 'person.id', 'happening.by_id')
    .leftJoin('collaboration', 'collaboration.id', 'happening.collaboration_id')
    .select(['happening.id', 'happening.at', 'happening.kind', 'happening.details', 'entry.kind as entry_kind', 'entry.short', 'entry.title'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug'])
    .select(nameFor(viewer, 'person', sql.ref('happening.network_id')).as('who'))
    .where(mayKnow(viewer, networkId))
    .orderBy('happening.id', 'desc')
    .limit(limit)
    .execute();
}

const aboutNoEntry = sql<SqlBool>`happening.entry_id is null and happening.audience is null`;

function places(viewer: Viewer, networkId: string) {
  const onTheLadder = rungs(viewer, networkId, happeningColumns);
  if (!viewer.memberOf.includes(networkId)) return onTheLadder;
  return [...onTheLadder, sql<SqlBool>`(happening.network_id = ${networkId}::uuid and ${aboutNoEntry})`];
}

function mayKnow(viewer: Viewer, networkId: string) {
  const ladder = withinLadder(viewer, happeningColumns);
  const member = viewer.memberOf.includes(networkId) ? sql<SqlBool>`(${aboutNoEntry} or (happening.entry_id is null and ${ladder}))` : sql<SqlBool>`false`;
  return sql<SqlBool>`(${member} or (happening.entry_id is not null and ${ladder} and ${seenBy(viewer)}))`;
}
