import { type Audience, audienceChoices, happened, madeBefore, makeEntry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { setLeaders } from './leaders';
import type { Post } from './write-letters';

/** What is said of a meeting when it is planned and when it is changed. */
export type MeetingSaid = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  link: string;
  purpose: string;
  capacity: number | null;
  signUpUntil: Date | null;
  leaders: string[];
};
export type NewMeeting = MeetingSaid & { id: string; networkId: string; audience: Audience };
export type PlanRefusal = 'not_yours' | 'taken' | 'no_such_rung' | 'ends_first' | 'sign_up_after';

/** Who calls the network together: its coordinators. */
export const mayPlan = (by: Viewer, networkId: string): boolean => by.coordinated.includes(networkId);

export const planMeeting = (db: Db, by: Viewer, meeting: NewMeeting, post?: Post): Promise<Result<{ id: string; short: string }, PlanRefusal>> =>
  transact(db, async (tx) => {
    const before = await madeBefore(tx, by, { id: meeting.id, kind: 'meeting' });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok(before);
    if (!mayPlan(by, meeting.networkId)) return refuse('not_yours');
    if (!meetingAudiences(by, meeting.networkId).offered.includes(meeting.audience)) return refuse('no_such_rung', 'doelgroep');
    const wrong = wrongTimes(meeting);
    if (wrong) return wrong;
    const { id, networkId, title, audience } = meeting;
    const entry = await makeEntry(tx, by, { id, kind: 'meeting', title, networkId, collaborationId: null, audience });
    await tx
      .insertInto('meeting')
      .values({ entry_id: id, ...columnsOf(meeting) })
      .execute();
    await setLeaders(tx, by, { meetingId: id, ids: meeting.leaders, post });
    await happened(tx, 'meeting.planned', { by, entry });
    return ok({ id, short: entry.short });
  });

/** A meeting is usually for the whole network; kept to oneself it is a draft. */
export const meetingAudiences = (by: Viewer, networkId: string) => ({ ...audienceChoices(by, networkId, null), usual: 'network' as const });

export function wrongTimes({ startsAt, endsAt, signUpUntil }: MeetingSaid) {
  if (endsAt <= startsAt) return refuse('ends_first', 'tot');
  return signUpUntil && signUpUntil > startsAt ? refuse('sign_up_after', 'aanmelden_tot') : undefined;
}

export const columnsOf = (said: MeetingSaid) => ({
  starts_at: said.startsAt,
  ends_at: said.endsAt,
  place: said.place,
  link: said.link,
  purpose: said.purpose,
  capacity: said.capacity,
  sign_up_until: said.signUpUntil,
});
