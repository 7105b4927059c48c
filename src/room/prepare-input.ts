import type { Audience, Viewer } from '#entries/index';
import { findEntryById } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { type LeadRefusal, ledMeeting } from './led';
import { changed } from './live/changed';
import { rungsFor } from './rungs';
import type { InputKind } from './tables';

export type NewInput = {
  id: string;
  meetingId: string;
  kind: InputKind;
  question: string;
  audience: Audience;
  /** the question that is answered, the poster that is written on */
  entryId: string | null;
  /** what dots are put on */
  ofInputId: string | null;
  most: number | null;
  blurred: boolean;
};

export const longestQuestion = 300;

/** Puts an input ready in the part of the programme the room is in: it is asked when who leads opens it. A form sent twice makes one. */
export const prepareInput = (db: Db, by: Viewer, input: NewInput): Promise<Result<null, LeadRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await ledMeeting(tx, by, input.meetingId);
    if (!meeting) return refuse('not_yours');
    const room = await openRoomOf(tx, meeting.id);
    if (!room) return refuse('over');
    if (!input.question.trim()) return refuse('empty', 'vraag');
    if ([...input.question].length > longestQuestion) return refuse('too_long', 'vraag');
    if (!rungsFor(meeting).includes(input.audience)) return refuse('no_such_rung', 'doelgroep');
    const source = await sourceOf(tx, by, input, meeting.network_id);
    if (!source) return refuse('no_source', input.kind === 'dots' ? 'over' : 'stuk');
    await tx
      .insertInto('room_input')
      .values({
        id: input.id,
        meeting_id: meeting.id,
        item_id: room.item_id,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from room_input where meeting_id = ${meeting.id})`,
        kind: input.kind,
        question: input.question,
        audience: input.audience,
        ...source,
        most: input.most,
        blurred: input.blurred,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    await changed(tx, meeting.id, 'input', input.id);
    return ok(null);
  });

const openRoomOf = (tx: Tx, meetingId: string) =>
  tx.selectFrom('room').select('item_id').where('meeting_id', '=', meetingId).where('closed_at', 'is', null).executeTakeFirst();

/** What it leans on in the network of the meeting, as far as who leads may see it; undefined when that is missing. */
async function sourceOf(tx: Tx, by: Viewer, input: NewInput, networkId: string): Promise<{ entry_id: string | null; of_input_id: string | null } | undefined> {
  if (input.kind === 'dots') {
    const of = await tx
      .selectFrom('room_input')
      .select(['id', 'kind'])
      .where('id', '=', input.ofInputId)
      .where('meeting_id', '=', input.meetingId)
      .executeTakeFirst();
    return of && of.kind !== 'dots' && of.kind !== 'value' ? { entry_id: null, of_input_id: of.id } : undefined;
  }
  const kind = input.kind === 'post_it' ? 'poster' : input.kind === 'answer' ? 'question' : null;
  if (!kind) return { entry_id: null, of_input_id: null };
  const entry = input.entryId ? await findEntryById(tx, by, input.entryId) : undefined;
  // An answer may be to what is asked on the spot; a note needs its poster.
  if (!entry && input.kind === 'answer' && !input.entryId) return { entry_id: null, of_input_id: null };
  return entry?.kind === kind && entry.network_id === networkId ? { entry_id: entry.id, of_input_id: null } : undefined;
}
