import type { Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Refusal, type Result } from '#platform/result';
import { sql } from 'kysely';
import type { Device } from './device';
import { flood, longestOf, mostOf, takesWords } from './kinds';
import { changed } from './live/changed';

export type Saying = { id: string; inputId: string; text: string; sectionId?: string | null; name?: string };
/** A phone, or who leads writing down for somebody without one. */
export type Speaker = { device: Device } | { leader: Viewer; meetingId: string };
export type SayRefusal = 'gone' | 'over' | 'closed' | 'full' | 'empty' | 'too_long' | 'no_section' | 'taken';

/**
 * Says something in the room. The id comes from who says it: sent twice it is said once, and the second answer is as good as the first.
 * Under somebody else's id nothing happens. What is refused is for the page to keep.
 */
export const contribute = (db: Db, who: Speaker, saying: Saying): Promise<Result<{ id: string; inputId: string }, SayRefusal>> =>
  transact(db, async (tx) => {
    const meetingId = 'device' in who ? who.device.meeting_id : who.meetingId;
    // One's own words come one by one, so that nobody passes the limit by sending two at once.
    if ('device' in who) await tx.selectFrom('room_device').select('id').where('id', '=', who.device.id).forUpdate().execute();
    const before = await saidBefore(tx, who, saying.id);
    if (before) return before === 'mine' ? ok({ id: saying.id, inputId: saying.inputId }) : refuse('taken', 'tekst');
    const input = await standingInput(tx, meetingId, saying.inputId);
    if (!input || !takesWords(input.kind)) return refuse('gone', 'tekst');
    const refused = refusalOf(input, 'leader' in who) ?? unfit(input, saying);
    if (refused) return refused;
    if ('device' in who && (await saidBy(tx, who.device.id, input.id)) >= (mostOf(input) ?? flood)) return refuse('full', 'tekst');
    if (saying.sectionId && !(await isSection(tx, input.entry_id, saying.sectionId))) return refuse('no_section', 'onderdeel');
    const made = await tx
      .insertInto('contribution')
      .values({
        id: saying.id,
        meeting_id: meetingId,
        input_id: input.id,
        device_id: 'device' in who ? who.device.id : null,
        entered_by: 'leader' in who ? who.leader.personId : null,
        name: 'device' in who ? who.device.name : (saying.name ?? ''),
        text: saying.text,
        section_id: input.kind === 'post_it' ? (saying.sectionId ?? null) : null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    // Lost from the same words sent at the same moment, or from somebody else's.
    if (!made) return (await saidBefore(tx, who, saying.id)) === 'mine' ? ok({ id: saying.id, inputId: input.id }) : refuse('taken', 'tekst');
    await changed(tx, meetingId, 'contribution', saying.id);
    return ok({ id: saying.id, inputId: input.id });
  });

async function saidBefore(tx: Tx, who: Speaker, id: string): Promise<'mine' | 'foreign' | null> {
  const before = await tx.selectFrom('contribution').select(['device_id', 'entered_by']).where('id', '=', id).executeTakeFirst();
  if (!before) return null;
  const mine = 'device' in who ? before.device_id === who.device.id : before.entered_by !== null && before.entered_by === who.leader.personId;
  return mine ? 'mine' : 'foreign';
}

type Standing = NonNullable<Awaited<ReturnType<typeof standingInput>>>;

export const standingInput = (tx: Tx, meetingId: string, inputId: string) =>
  tx
    .selectFrom('room_input')
    .innerJoin('room', 'room.meeting_id', 'room_input.meeting_id')
    .select([
      'room_input.id',
      'room_input.kind',
      'room_input.most',
      'room_input.entry_id',
      'room_input.of_input_id',
      'room_input.opened_at',
      'room_input.closed_at',
      sql<boolean>`(room.closed_at is not null or room.expires_at <= now())`.as('over'),
    ])
    .where('room_input.id', '=', inputId)
    .where('room_input.meeting_id', '=', meetingId)
    .executeTakeFirst();

/** Who leads may still write down what was said before it closed; what was never opened takes nothing from anybody. */
export function refusalOf(input: Pick<Standing, 'over' | 'opened_at' | 'closed_at'>, leads: boolean): Refusal<'over' | 'closed'> | null {
  if (input.over) return refuse('over', 'tekst');
  return !input.opened_at || (input.closed_at && !leads) ? refuse('closed', 'tekst') : null;
}

export function unfit(
  input: Pick<Standing, 'kind'>,
  { text, sectionId }: Pick<Saying, 'text' | 'sectionId'>,
): Refusal<'empty' | 'too_long' | 'no_section'> | null {
  if (!text.trim()) return refuse('empty', 'tekst');
  if ([...text].length > longestOf(input.kind)) return refuse('too_long', 'tekst');
  return input.kind === 'post_it' && !sectionId ? refuse('no_section', 'onderdeel') : null;
}

async function saidBy(tx: Tx, deviceId: string, inputId: string): Promise<number> {
  const { said } = await tx
    .selectFrom('contribution')
    .select(sql<number>`count(*)::int`.as('said'))
    .where('device_id', '=', deviceId)
    .where('input_id', '=', inputId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return said;
}

/** Of the poster that was chosen, so that nothing is pinned to one that was not shown. */
async function isSection(tx: Tx, posterId: string | null, sectionId: string): Promise<boolean> {
  if (!posterId) return false;
  return Boolean(await tx.selectFrom('poster_section').select('id').where('poster_id', '=', posterId).where('id', '=', sectionId).executeTakeFirst());
}
