import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

export type RoomInput = Awaited<ReturnType<typeof inputsOf>>[number];

/** Everything the facilitator prepared for this meeting, in its order, in one statement; which of it a face shows says `inputShownOn`. */
export const inputsOf = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('room_input')
    .selectAll('room_input')
    .select((eb) => [
      sql<boolean>`(room_input.blurred and room_input.revealed_at is null)`.as('veiled'),
      sql<number>`(select count(*) from contribution where input_id = room_input.id and withdrawn_at is null)::int`.as('said'),
      // The sections one can write on: of the one poster that was chosen, and of no other.
      jsonArrayFrom(
        eb
          .selectFrom('poster_section')
          .select(['poster_section.id', 'poster_section.kind', 'poster_section.heading'])
          .whereRef('poster_section.poster_id', '=', 'room_input.entry_id')
          .where('room_input.kind', '=', 'post_it')
          .orderBy('poster_section.position'),
      ).as('sections'),
    ])
    .where('room_input.meeting_id', '=', meetingId)
    .orderBy('room_input.position')
    .orderBy('room_input.id')
    .execute();
