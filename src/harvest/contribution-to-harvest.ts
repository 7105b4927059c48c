import type { Viewer } from '#entries/index';
import { type MeetingRow, mayLead, meetingById } from '#meetings/index';
import type { Tx } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';

export type ToHarvest = { meeting: MeetingRow; said: Said };
export type Said = NonNullable<Awaited<ReturnType<typeof said>>>;

/** The words with who said them, as far as the room knows: somebody who joined under their own name. Locked until the transaction ends. */
const said = (tx: Tx, meetingId: string, id: string) =>
  tx
    .selectFrom('contribution')
    .innerJoin('room_input', 'room_input.id', 'contribution.input_id')
    .leftJoin('room_device', 'room_device.id', 'contribution.device_id')
    .select(['contribution.id', 'contribution.text', 'contribution.name', 'contribution.section_id', 'room_device.person_id as author_id'])
    .select(['room_input.id as input_id', 'room_input.kind', 'room_input.audience as announced', 'room_input.entry_id as subject_id'])
    .where('contribution.meeting_id', '=', meetingId)
    .where('contribution.id', '=', id)
    // What a person keeps for later is theirs (the value boxes), and what was taken back or hidden is no crop.
    .where('room_input.kind', '<>', 'value')
    .where('contribution.withdrawn_at', 'is', null)
    .where('contribution.hidden_at', 'is', null)
    .forUpdate('contribution')
    .executeTakeFirst();

/** Something said in a meeting that the viewer leads. */
export async function contributionToHarvest(tx: Tx, by: Viewer, which: { meetingId: string; id: string }): Promise<Result<ToHarvest, 'gone' | 'not_yours'>> {
  const meeting = await meetingById(tx, by, which.meetingId);
  if (!meeting) return refuse('gone');
  if (!mayLead(by, meeting)) return refuse('not_yours');
  const found = await said(tx, meeting.id, which.id);
  return found ? ok({ meeting, said: found }) : refuse('gone');
}
