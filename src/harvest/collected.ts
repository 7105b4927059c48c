import { type Audience, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { InputKind } from './becoming';
import type { Became } from './tables';

/** What was asked in the room and what it was about, as far as the viewer may read that. */
export type Asked = Awaited<ReturnType<typeof asked>>[number];
/** Something that was said, with what became of it. Where that went where the viewer does not read, it has no address. */
export type Collected = Awaited<ReturnType<typeof collected>>[number];
export type Became1 = Collected['became'][number];

/** In the order of the day. The value boxes are nobody's but the writer's. */
export const asked = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  db
    .selectFrom('room_input')
    .leftJoin('meeting_item', 'meeting_item.id', 'room_input.item_id')
    .leftJoin('entry as subject', (join) => join.onRef('subject.id', '=', 'room_input.entry_id').on(seenBy(viewer, 'subject')))
    .select(['room_input.id', 'room_input.question', 'meeting_item.title as item', 'subject.id as subject_id', 'subject.short', 'subject.title'])
    .select([
      sql<InputKind>`room_input.kind`.as('kind'),
      sql<Audience>`room_input.audience`.as('audience'),
      sql<string | null>`subject.kind`.as('subject_kind'),
      sql<boolean>`exists (select from poster where poster.entry_id = room_input.entry_id)`.as('about_poster'),
      sql<string[]>`array(select distinct building_block_id::text from entry_block where entry_block.entry_id = room_input.entry_id
        or entry_block.entry_id in (select entry_id from meeting_item_subject where item_id = room_input.item_id and room_input.entry_id is null))`.as(
        'blocks',
      ),
    ])
    .where('room_input.meeting_id', '=', meetingId)
    .where('room_input.kind', '<>', 'value')
    .orderBy(sql`meeting_item.starts_at nulls last`)
    .orderBy('meeting_item.id')
    .orderBy('room_input.position')
    .execute();

/** Everything that was said and stands, oldest first; what was put together with something else goes along with it. */
export const collected = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  db
    .selectFrom('contribution')
    .innerJoin('room_input', 'room_input.id', 'contribution.input_id')
    .select(['contribution.id', 'contribution.input_id', 'contribution.name', 'contribution.text', 'contribution.merged_into'])
    .select((eb) => [
      sql<number>`(select count(distinct device_id)::int from room_dot where room_dot.contribution_id = contribution.id)`.as('dots'),
      jsonArrayFrom(
        eb
          .selectFrom('harvested')
          .leftJoin('entry', (join) => join.onRef('entry.id', '=', 'harvested.entry_id').on(seenBy(viewer)))
          .leftJoin('question', 'question.entry_id', 'entry.id')
          .select([
            'harvested.id',
            'harvested.along_with',
            'harvested.settled_at',
            'entry.short',
            'entry.kind',
            'entry.title',
            'entry.audience',
            'question.letter',
          ])
          .select([sql<Became>`harvested.became`.as('became'), sql<boolean>`(harvested.entry_id is not null and entry.id is null)`.as('elsewhere')])
          .select(sql<string[]>`array(select building_block_id::text from entry_block where entry_block.entry_id = entry.id)`.as('blocks'))
          .whereRef('harvested.contribution_id', '=', 'contribution.id')
          .where('harvested.undone_at', 'is', null)
          .orderBy('harvested.at'),
      ).as('became'),
    ])
    .where('contribution.meeting_id', '=', meetingId)
    .where(sql<SqlBool>`room_input.kind <> 'value'`)
    .where('contribution.hidden_at', 'is', null)
    .where('contribution.withdrawn_at', 'is', null)
    .orderBy('contribution.made_at')
    .orderBy('contribution.id')
    .limit(5000)
    .execute();
