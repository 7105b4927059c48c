import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import type { Audience } from './audience';
import type { EntryRow } from './make-entry';
import { may } from './may';
import { nameFor } from './name-for';
import { seenBy } from './seen-by';
import type { Viewer } from './viewer';

const kinds = ['approval.asked', 'approval.granted', 'approval.declined', 'entry.raised', 'entry.lowered', 'entry.retracted', 'entry.restored'] as const;
export type StepKind = (typeof kinds)[number];

/**
 * Who let more or fewer people read an entry, when, and what they said about it, oldest first. A request and its answer carry the moment
 * of their happening, because both are written in one transaction.
 */
export const audienceSteps = (db: ReadDb, viewer: Viewer, entryId: string) =>
  db
    .selectFrom('happening')
    .innerJoin('entry', 'entry.id', 'happening.entry_id')
    .leftJoin('person', 'person.id', 'happening.by_id')
    .leftJoin('approval', (join) =>
      join
        .onRef('approval.entry_id', '=', 'happening.entry_id')
        .on(sql<boolean>`happening.at = case happening.kind when 'approval.asked' then approval.asked_at else approval.decided_at end`),
    )
    .select(['happening.id', 'happening.at', 'happening.audience', 'approval.note', 'approval.reply'])
    .select(sql<StepKind>`happening.kind`.as('kind'))
    .select(sql<Audience | null>`coalesce(approval.to_audience, (happening.details ->> 'to')::audience)`.as('to'))
    .select(nameFor(viewer, 'person', sql<string>`entry.network_id`).as('who'))
    .where('happening.entry_id', '=', entryId)
    .where('happening.kind', 'in', kinds)
    .where(seenBy(viewer))
    .orderBy('happening.id')
    .limit(500)
    .execute();
export type AudienceStep = Awaited<ReturnType<typeof audienceSteps>>[number];

/** Who asks for more readers, or gives them, may see how that went: its own people and those who decide. */
export const mayReadSteps = (viewer: Viewer, entry: EntryRow, own: boolean): boolean => {
  const place = { network: entry.network_id, collaboration: entry.collaboration_id, own: own || entry.author_id === viewer.personId };
  return (['raise', 'approve_for_collaboration', 'approve_for_network'] as const).some((deed) => may(viewer, deed, place));
};
