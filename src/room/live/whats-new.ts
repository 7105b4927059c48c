import type { ReadDb } from '#platform/db';
import { contributionsOf } from '../contributions-of';
import { inputsOf } from '../inputs-of';
import { roomNow } from '../room-now';
import type { ChangeSubject } from '../tables';

/** What changed after a number, each thing once with its last number, and everything needed to show it: for every face, in one go. */
export type News = NonNullable<Awaited<ReturnType<typeof whatsNew>>>;

const everything = 1_000_000;

/**
 * First which numbers, then what stands under them: what is read later can only be newer, and then a later number follows that shows it
 * once more.
 */
export async function whatsNew(db: ReadDb, meetingId: string, after: number) {
  const changes = await changesAfter(db, meetingId, after);
  const upTo = changes.at(-1)?.number;
  if (upTo === undefined) return null;
  const numbers = (subject: ChangeSubject) => new Map(changes.filter((one) => one.subject === subject).map((one) => [one.subject_id, one.number]));
  const [said, asked, now, room] = [numbers('contribution'), numbers('input'), numbers('now').get(null), numbers('room').get(null)];
  const standing = await roomNow(db, meetingId);
  if (!standing) return null;
  const inputs = await inputsOf(db, meetingId);
  // A panel that is drawn anew holds what was said before; another part of the programme means other panels on the wall.
  const all = asked.size > 0 || now !== undefined || room !== undefined;
  const ids = [...said.keys()].flatMap((id) => id ?? []);
  const contributions = all ? await contributionsOf(db, { meetingId }) : [];
  const moved = ids.length ? await contributionsOf(db, { meetingId, ids, most: everything }) : [];
  return { upTo, said, asked, now, room, standing, inputs, contributions, moved };
}

const changesAfter = (db: ReadDb, meetingId: string, after: number) =>
  db
    .selectFrom('room_change')
    .select((eb) => ['subject', 'subject_id', eb.fn.max('number').as('number')])
    .where('meeting_id', '=', meetingId)
    .where('number', '>', after)
    .groupBy(['subject', 'subject_id'])
    .orderBy('number')
    .execute();
