import type { Audience, Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type LeadRefusal, ledMeeting } from './led';
import { changed } from './live/changed';
import { rungsFor } from './rungs';

type Which = { meetingId: string; inputId: string };
type Done = Promise<Result<null, LeadRefusal>>;

/** Asks the room: from now on it is answered. Opened again it goes on. */
export const openInput = (db: Db, by: Viewer, which: Which): Done =>
  steer(db, by, which, (tx, input) => update(tx, input.id, { opened_at: input.opened_at ?? new Date(), closed_at: null }));

export const closeInput = (db: Db, by: Viewer, which: Which): Done =>
  steer(db, by, which, (tx, input) => (input.opened_at && !input.closed_at ? update(tx, input.id, { closed_at: new Date() }) : Promise.resolve(undefined)));

/** Shows a room what it wrote only when everybody has written. */
export const blurInput = (db: Db, by: Viewer, which: Which): Done =>
  steer(db, by, which, (tx, input) => update(tx, input.id, { blurred: true, revealed_at: null }));

export const revealInput = (db: Db, by: Viewer, which: Which): Done => steer(db, by, which, (tx, input) => update(tx, input.id, { revealed_at: new Date() }));

/** Another rung, before anybody has spoken: what was announced to them stands. */
export const changeRung = (db: Db, by: Viewer, { audience, ...which }: Which & { audience: Audience }): Done =>
  steer(db, by, which, async (tx, input, meeting) => {
    if (!rungsFor(meeting).includes(audience)) return refuse('no_such_rung', 'doelgroep');
    if (await hasWords(tx, input.id)) return refuse('too_late', 'doelgroep');
    return update(tx, input.id, { audience });
  });

/** Takes away what was prepared and never asked. */
export const dropInput = (db: Db, by: Viewer, which: Which): Done =>
  steer(db, by, which, async (tx, input) => {
    if (input.opened_at || (await hasWords(tx, input.id))) return refuse('too_late');
    await tx.deleteFrom('room_input').where('id', '=', input.id).execute();
    return undefined;
  });

type Change = Partial<{ opened_at: Date; closed_at: Date | null; blurred: boolean; revealed_at: Date | null; audience: Audience }>;
async function update(tx: Tx, id: string, change: Change): Promise<undefined> {
  await tx.updateTable('room_input').set(change).where('id', '=', id).execute();
}

type Input = { id: string; opened_at: Date | null; closed_at: Date | null };
type Step = (tx: Tx, input: Input, meeting: { collaboration_id: string | null }) => Promise<Result<null, LeadRefusal> | undefined>;

/** One deed on one input: who leads, the row locked, the screens told. */
const steer = (db: Db, by: Viewer, { meetingId, inputId }: Which, step: Step): Done =>
  transact(db, async (tx) => {
    const meeting = await ledMeeting(tx, by, meetingId);
    if (!meeting) return refuse('not_yours');
    const input = await tx
      .selectFrom('room_input')
      .select(['id', 'opened_at', 'closed_at'])
      .where('id', '=', inputId)
      .where('meeting_id', '=', meetingId)
      .forUpdate()
      .executeTakeFirst();
    if (!input) return refuse('gone');
    const refused = await step(tx, input, meeting);
    if (refused) return refused;
    await changed(tx, meetingId, 'input', inputId);
    return ok(null);
  });

const hasWords = async (tx: Tx, inputId: string): Promise<boolean> =>
  (await tx.selectFrom('contribution').select('id').where('input_id', '=', inputId).limit(1).executeTakeFirst()) !== undefined;
