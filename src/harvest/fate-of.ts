import { outsider, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Became } from './tables';

/** What somebody said in the room and what became of it. */
export type Fate = Awaited<ReturnType<typeof fateOf>>[number];

/** A phone, or everything of one meeting from the phones that somebody joined with under their own name. */
export type Speaker = { deviceId: string } | { personId: string; meetingId: string };

/**
 * Where did my words go? Of everything that was said: what became of it, also when it was put together with what others said. The entry
 * is named only to who may read it; a phone that joined with a code reads what everybody may.
 */
export const fateOf = (db: ReadDb, speaker: Speaker, viewer: Viewer = outsider) =>
  db
    .selectFrom('contribution')
    .select((eb) => [
      'contribution.id',
      'contribution.text',
      jsonArrayFrom(
        eb
          .selectFrom('harvested')
          .leftJoin('entry', (join) => join.onRef('entry.id', '=', 'harvested.entry_id').on(seenBy(viewer)))
          .select(['entry.short', 'entry.kind', 'entry.title'])
          .select([sql<Became>`harvested.became`.as('became'), sql<boolean>`(harvested.entry_id is not null and entry.id is null)`.as('elsewhere')])
          .distinctOn(['harvested.became', 'harvested.entry_id'])
          .where(sql<SqlBool>`harvested.contribution_id in (contribution.id, contribution.merged_into)`)
          .where('harvested.became', '<>', 'left')
          .where('harvested.undone_at', 'is', null)
          .orderBy('harvested.became')
          .orderBy('harvested.entry_id'),
      ).as('became'),
    ])
    .where(
      'deviceId' in speaker
        ? sql<SqlBool>`contribution.device_id = ${speaker.deviceId}::uuid`
        : sql<SqlBool>`(contribution.meeting_id = ${speaker.meetingId}::uuid
            and contribution.device_id in (select id from room_device where room_device.meeting_id = ${speaker.meetingId}::uuid and person_id = ${speaker.personId}::uuid))`,
    )
    .where('contribution.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`exists (select from room_input where room_input.id = contribution.input_id and room_input.kind <> 'value')`)
    .orderBy('contribution.made_at')
    .orderBy('contribution.id')
    .limit(200)
    .execute();
