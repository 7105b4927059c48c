import { transact, type Db } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { changed } from './changed';

/** A meeting with an open room and one open input, for tests of what is live. */
export async function hall(db: Db, network: { id: string; leader: string }) {
  const [meeting, input, code] = [newId(), newId(), newShort(6)];
  const soon = new Date(Date.now() + 4 * 3_600_000);
  await transact(db, async (tx) => {
    await tx
      .insertInto('entry')
      .values({ id: meeting, short: newShort(), network_id: network.id, kind: 'meeting', title: 'Startdag', author_id: network.leader, audience: 'network' })
      .execute();
    await tx.insertInto('meeting').values({ entry_id: meeting, starts_at: new Date(), ends_at: soon }).execute();
    await tx.insertInto('meeting_leader').values({ meeting_id: meeting, person_id: network.leader }).execute();
    await tx.insertInto('room').values({ meeting_id: meeting, code, opened_by: network.leader, expires_at: soon }).execute();
    await tx
      .insertInto('room_input')
      .values({ id: input, meeting_id: meeting, position: 1, kind: 'tile', question: 'Wat nemen we mee?', opened_at: new Date() })
      .execute();
  });
  /** Somebody says something, as a device does: `pause` holds the transaction open before it takes its number. */
  const say = (text: string, { id = newId(), through = db, pause = async () => {} }: { id?: string; through?: Db; pause?: () => Promise<unknown> } = {}) =>
    transact(through, async (tx) => {
      await tx.insertInto('contribution').values({ id, meeting_id: meeting, input_id: input, text }).execute();
      await pause();
      await changed(tx, meeting, 'contribution', id);
      return id;
    });
  return { meeting, input, code, say };
}
