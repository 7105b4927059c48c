import { outsider, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Became } from './tables';

/** What a phone in the room said and what became of it. */
export type Fate = Awaited<ReturnType<typeof fateOf>>[number];

/**
 * Where did my words go? Of everything this device said: what became of it, also when it was put together with what others said. The
 * entry is named only to who may read it; a phone that joined with a code reads what everybody may.
 */
export const fateOf = (db: ReadDb, deviceId: string, viewer: Viewer = outsider) =>
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
          .select(sql<Became>`harvested.became`.as('became'))
          .distinctOn(['harvested.became', 'harvested.entry_id'])
          .where((own) =>
            own.or([
              own('harvested.contribution_id', '=', own.ref('contribution.id')),
              own('harvested.contribution_id', '=', own.ref('contribution.merged_into')),
            ]),
          )
          .where('harvested.became', '<>', 'left')
          .where('harvested.undone_at', 'is', null)
          .orderBy('harvested.became')
          .orderBy('harvested.entry_id'),
      ).as('became'),
    ])
    .where('contribution.device_id', '=', deviceId)
    .where('contribution.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`exists (select from room_input where room_input.id = contribution.input_id and room_input.kind <> 'value')`)
    .orderBy('contribution.made_at')
    .orderBy('contribution.id')
    .limit(200)
    .execute();
