import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { letterOf, maySteer } from '#questions/index';
import { sql } from 'kysely';
import type { Asked } from './collected';

export type Touched = { id: string; letter: string; wording: string; obstacle: string; version: number; steers: boolean };

/** The questions of the agenda that the room spoke about, with whether the viewer may word them anew. By the id of the question. */
export async function questionsTouched(db: ReadDb, viewer: Viewer, asked: Asked[]): Promise<Map<string, Touched>> {
  const ids = asked.flatMap((one) => (one.subject_kind === 'question' && one.subject_id ? [one.subject_id] : []));
  if (!ids.length) return new Map();
  const rows = await db
    .selectFrom('question')
    .innerJoin('entry', 'entry.id', 'question.entry_id')
    .select(['entry.id', 'entry.author_id', 'entry.network_id', 'entry.collaboration_id'])
    .select(['question.letter', 'question.wording', 'question.obstacle', 'question.version'])
    .select(['question.owner_person_id', 'question.owner_organisation_id', 'question.owner_collaboration_id'])
    .where('entry.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(seenBy(viewer))
    .execute();
  return new Map(
    rows.map(({ id, letter, wording, obstacle, version, ...place }) => [
      id,
      { id, letter: letterOf(letter), wording, obstacle, version, steers: maySteer(viewer, place) },
    ]),
  );
}
