import type { Viewer } from '#entries/index';
import { mayLead, meetingById, type MeetingRow } from '#meetings/index';
import type { Tx } from '#platform/db';

export type LeadRefusal = 'not_yours' | 'gone' | 'over' | 'no_such_rung' | 'too_late' | 'empty' | 'too_long' | 'no_source' | 'no_reason' | 'too_few';

/** The meeting, for who leads it; every deed of the run sheet begins with it. */
export async function ledMeeting(tx: Tx, by: Viewer, meetingId: string): Promise<MeetingRow | undefined> {
  const meeting = await meetingById(tx, by, meetingId);
  return meeting && mayLead(by, meeting) ? meeting : undefined;
}
