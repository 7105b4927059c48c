import type { Tx } from '#platform/db';

/** The room of a demonstration's meeting that began again: open, with its code, until a while after the end. */
export async function openAgain(tx: Tx, meetingId: string, meetingEnds: Date): Promise<void> {
  const hours = 60 * 60_000;
  await tx
    .updateTable('room')
    .set({ closed_at: null, expires_at: new Date(meetingEnds.getTime() + 4 * hours), clock_ends_at: null, clock_left: null, step: 0 })
    .where('meeting_id', '=', meetingId)
    .execute();
}
