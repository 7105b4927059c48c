import { nameFor, saidTo, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** What the poster said, newest first, as far as it was said to this viewer. */
export const posterVersions = (db: ReadDb, viewer: Viewer, posterId: string) =>
  db
    .selectFrom('poster_version as version')
    .innerJoin('entry', 'entry.id', 'version.poster_id')
    .leftJoin('person', 'person.id', 'version.by_id')
    .select(['version.no', 'version.at', 'version.reason', 'version.opening', 'version.sections', 'version.audience'])
    .select(nameFor(viewer, 'person', sql<string>`entry.network_id`).as('by'))
    .where('entry.id', '=', posterId)
    .where(seenBy(viewer))
    .where(saidTo(viewer, 'version', 'by_id'))
    .orderBy('version.no', 'desc')
    .limit(200)
    .execute();

export type PosterVersion = Awaited<ReturnType<typeof posterVersions>>[number];
