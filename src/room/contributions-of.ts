import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** Which of them: of one input, the ones that changed, or those of one phone. Without either everything of the meeting, the newest first. */
export type Which = { meetingId: string; inputId?: string; ids?: string[]; deviceId?: string; most?: number };

/**
 * A contribution as it stands, with what is hidden and withdrawn. Never hand one to a page as it is: `shownOn` says what of it a face
 * shows.
 */
export type Contribution = Awaited<ReturnType<typeof contributionsOf>>[number];

/** In one statement. Of each input at most `most`, so that one busy input does not push the others off the screen. */
export const contributionsOf = (db: ReadDb, { meetingId, inputId, ids, deviceId, most = 200 }: Which) =>
  db
    .selectFrom((eb) =>
      eb
        .selectFrom('contribution')
        .selectAll('contribution')
        .select(sql<number>`row_number() over (partition by input_id order by made_at desc, id desc)`.as('place'))
        .where('meeting_id', '=', meetingId)
        .$if(inputId !== undefined, (query) => query.where('input_id', '=', inputId ?? ''))
        .$if(ids !== undefined, (query) => query.where('id', '=', sql<string>`any(${ids ?? []}::uuid[])`))
        .$if(deviceId !== undefined, (query) => query.where('device_id', '=', deviceId ?? ''))
        .as('contribution'),
    )
    .innerJoin('room_input', 'room_input.id', 'contribution.input_id')
    .leftJoin('poster_section', 'poster_section.id', 'contribution.section_id')
    .select([
      'contribution.id',
      'contribution.input_id',
      'contribution.device_id',
      'contribution.name',
      'contribution.text',
      'contribution.made_at',
      'contribution.hidden_at',
      'contribution.hidden_reason',
      'contribution.withdrawn_at',
      'contribution.merged_into',
      'room_input.kind',
      'poster_section.kind as section_kind',
      'poster_section.heading as section_heading',
      sql<boolean>`(room_input.blurred and room_input.revealed_at is null)`.as('veiled'),
      sql<boolean>`(contribution.entered_by is not null)`.as('entered'),
      // Merged into one: how often it was said.
      sql<number>`(select count(*) from contribution other where other.merged_into = contribution.id and other.withdrawn_at is null)::int + 1`.as('times'),
      sql<number>`(select count(distinct device_id) from room_dot where room_dot.contribution_id = contribution.id
        or room_dot.contribution_id in (select other.id from contribution other where other.merged_into = contribution.id))::int`.as('dots'),
      // Dots are counted in the open, or not before their own input is revealed.
      sql<boolean>`exists (select from room_input vote where vote.kind = 'dots' and vote.of_input_id = contribution.input_id
        and vote.blurred and vote.revealed_at is null)`.as('dots_veiled'),
    ])
    .where('contribution.place', '<=', most)
    .orderBy('contribution.made_at', 'desc')
    .orderBy('contribution.id', 'desc')
    .execute();
