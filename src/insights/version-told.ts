import { askedFor, saidTo, type Viewer } from '#entries/index';
import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * The version of the `entry` of a query that stands for everybody who may open it: the newest one told as widely as the entry itself.
 * Newer words that still wait for somebody's yes stand on a lower rung.
 */
export const newestForAll = sql<number>`(select max(wide.no) from insight_version wide where wide.insight_id = entry.id and wide.audience >= entry.audience)`;

/**
 * May this viewer read that version? What was said to them, what stands for everybody who may open the entry, and, for whoever is
 * asked for a yes, the words that yes is about.
 */
export const versionTold = (viewer: Viewer, version: string): RawBuilder<SqlBool> => sql<SqlBool>`(${saidTo(viewer, version, 'by_id')}
  or ${sql.ref(`${version}.no`)} = ${newestForAll}
  or (${askedFor(viewer)} and ${sql.ref(`${version}.no`)} = (select standing.version from insight standing where standing.entry_id = entry.id)))`;

/** The number of the newest version this viewer may read. */
export const newestTold = (viewer: Viewer): RawBuilder<number> =>
  sql<number>`(select max(said.no) from insight_version said where said.insight_id = entry.id and ${versionTold(viewer, 'said')})`;
