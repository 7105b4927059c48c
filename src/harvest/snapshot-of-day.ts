import type { Viewer } from '#entries/index';
import type { MeetingRow } from '#meetings/index';
import type { Db } from '#platform/db';
import { dayOf, today } from '#platform/time';
import { mayFreeze, takeSnapshot } from '#questions/index';
import { shorten } from '#platform/text';

/** Who coordinates the network freezes its agenda; somebody who was only asked to lead does not. */
export const maySnapshot = (viewer: Viewer, meeting: Pick<MeetingRow, 'network_id'>): boolean =>
  mayFreeze(viewer, { networkId: meeting.network_id, collaborationId: null });

/** Freezes the agenda of the network under the name of the meeting; with the same `id` once. */
export const snapshotOfDay = (db: Db, by: Viewer, meeting: MeetingRow, id: string) =>
  takeSnapshot(db, by, { networkId: meeting.network_id, collaborationId: null }, { id, label: shorten(meeting.title, 80), onDate: dayToFreeze(meeting) });

/** The day of the meeting, as long as that is no more than two weeks ago; a snapshot freezes what stands now. */
function dayToFreeze({ starts_at }: MeetingRow): string {
  const recent = Date.now() - starts_at.getTime();
  return recent >= 0 && recent < 13 * 86_400_000 ? dayOf(starts_at) : today();
}
