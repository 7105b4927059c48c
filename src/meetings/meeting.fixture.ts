import { personDoor } from '#accounts/put';
import type { Viewer } from '#entries/index';
import { viewerById } from '#accounts/index';
import { roleDoor } from '#network/put';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import type { Village } from '../../test/village';
import { type NewMeeting, planMeeting } from './plan-meeting';

export const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);

/** A meeting of Duindorp in three weeks, unless told otherwise. */
export const meetingSaid = (v: Village, more: Partial<NewMeeting> = {}): NewMeeting => ({
  id: newId(),
  networkId: v.networks.duin,
  title: 'Duinendag',
  startsAt: days(21),
  endsAt: days(21.25),
  place: 'Het strandpaviljoen',
  link: '',
  purpose: 'Elkaar zien en verder kijken dan het eigen duin.',
  capacity: null,
  signUpUntil: null,
  leaders: [],
  audience: 'network',
  ...more,
});

export async function planned(db: Db, v: Village, more: Partial<NewMeeting> = {}): Promise<{ id: string; short: string; path: string }> {
  const done = await planMeeting(db, v.viewers.cora, meetingSaid(v, more));
  if (!done.ok) throw new Error(done.reason);
  return { ...done.value, path: `/duin/bijeenkomsten/${done.value.short}` };
}

/** More people of Duindorp: professionals in Zilverzand. */
export async function crowd(db: Db, v: Village, count: number): Promise<Viewer[]> {
  const ids = Array.from({ length: count }, newId);
  await transact(db, async (tx) => {
    await personDoor.put(
      tx,
      ids.map((id, nth) => ({ id, name: `Korrel ${nth + 1}`, email: `${id}@duin.example`, email_verified: true })),
    );
    await roleDoor.put(
      tx,
      ids.map((id) => ({
        id: newId(),
        person_id: id,
        kind: 'professional' as const,
        network_id: null,
        collaboration_id: v.collaborations.zilverzand,
        organisation_id: null,
        since: new Date('2026-01-01'),
      })),
    );
  });
  return Promise.all(ids.map((id) => viewerById(db, id)));
}
