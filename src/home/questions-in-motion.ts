import { seenBy } from '#entries/seen-by';
import type { Viewer } from '#entries/viewer';
import type { ReadDb } from '#platform/db';

export type QuestionInMotion = Awaited<ReturnType<typeof questionsInMotion>>[number];

export const questionsInMotion = (db: ReadDb, viewer: Viewer, networkId: string, limit: number) =>
  db
    .selectFrom('entry')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.short', 'entry.title', 'entry.changed_at', 'entry.kind', 'collaboration.name as collaboration'])
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', '=', 'question')
    .where(seenBy(viewer))
    .orderBy('entry.changed_at', 'desc')
    .limit(limit)
    .execute();
