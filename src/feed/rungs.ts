import { type Audience, type Viewer, withinLadder } from '#entries/index';
import { type RawBuilder, type SqlBool, sql } from 'kysely';

type Columns = Parameters<typeof withinLadder>[1];

const columns = (table: string, author: string): Columns => ({
  audience: sql.ref<Audience | null>(`${table}.audience`),
  network: sql.ref<string | null>(`${table}.network_id`),
  collaboration: sql.ref<string | null>(`${table}.collaboration_id`),
  author: sql.ref<string | null>(`${table}.${author}`),
});
export const entryColumns = columns('entry', 'author_id');
export const happeningColumns = columns('happening', 'by_id');

/**
 * The ladder cut into the rungs this viewer stands on in one network, no row on two of them. A list that is read newest first asks for
 * each rung apart and lets PostgreSQL merge them: then it reads as many rows as it shows, however many the viewer may not see.
 * It only says where to look: whoever uses it asks `seenBy` or `withinLadder` too.
 */
export function rungs(viewer: Viewer, networkId: string, on: Columns): RawBuilder<SqlBool>[] {
  const here = sql<SqlBool>`${on.network} = ${networkId}::uuid`;
  const said = (audience: Audience) => sql<SqlBool>`(${here} and ${on.audience} = ${sql.lit(audience)})`;
  const wide = [
    said('public'),
    ...(viewer.memberOf.includes(networkId) ? [said('network')] : []),
    ...(viewer.peerIn.includes(networkId) ? [said('peers')] : []),
  ];
  const near = viewer.collaborations.map((id) => sql<SqlBool>`(${said('collaboration')} and ${on.collaboration} = ${id}::uuid)`);
  if (!viewer.personId) return [...wide, ...near];
  const otherwise = withinLadder({ ...viewer, personId: null }, on);
  return [...wide, ...near, sql<SqlBool>`(${here} and ${on.author} = ${viewer.personId}::uuid and ${otherwise} is not true)`];
}
