import { type Db, transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import type { House } from '../../../test/house';
import { newRoomCode } from '../code';
import { hashFor, newDeviceToken } from '../device';
import type { InputKind } from '../tables';
import { changed } from './changed';

type Saying = { id?: string; inputId?: string; through?: Db; pause?: () => Promise<unknown> };

/** A meeting with an open room and one open input, for tests of what is live. */
export async function hall(db: Db, network: { id: string; leader: string }) {
  const [meeting, input, code, short] = [newId(), newId(), newRoomCode(), newShort()];
  const soon = new Date(Date.now() + 4 * 3_600_000);
  await transact(db, async (tx) => {
    await tx
      .insertInto('entry')
      .values({ id: meeting, short, network_id: network.id, kind: 'meeting', title: 'Startdag', author_id: network.leader, audience: 'network' })
      .execute();
    await tx.insertInto('meeting').values({ entry_id: meeting, starts_at: new Date(), ends_at: soon }).execute();
    await tx.insertInto('meeting_leader').values({ meeting_id: meeting, person_id: network.leader }).execute();
    await tx.insertInto('room').values({ meeting_id: meeting, code, opened_by: network.leader, expires_at: soon }).execute();
    await tx
      .insertInto('room_input')
      .values({ id: input, meeting_id: meeting, position: 1, kind: 'tile', question: 'Wat nemen we mee?', opened_at: new Date() })
      .execute();
  });

  /** Somebody says something: `pause` holds the transaction open before it takes its number. */
  const say = (text: string, { id = newId(), inputId = input, through = db, pause = async () => {} }: Saying = {}) =>
    transact(through, async (tx) => {
      await tx.insertInto('contribution').values({ id, meeting_id: meeting, input_id: inputId, text }).execute();
      await pause();
      await changed(tx, meeting, 'contribution', id);
      return id;
    });
  const ask = (question: string, { blurred = false, kind = 'idea', of = null }: { blurred?: boolean; kind?: InputKind; of?: string | null } = {}) =>
    transact(db, async (tx) => {
      const id = newId();
      await tx
        .insertInto('room_input')
        .values({ id, meeting_id: meeting, position: 2, kind, of_input_id: of, question, blurred, opened_at: new Date() })
        .execute();
      await changed(tx, meeting, 'input', id);
      return id;
    });
  const hide = (id: string, reason: string) =>
    transact(db, async (tx) => {
      await tx.updateTable('contribution').set({ hidden_at: new Date(), hidden_reason: reason }).where('id', '=', id).execute();
      await changed(tx, meeting, 'contribution', id);
    });
  const reveal = (id: string) =>
    transact(db, async (tx) => {
      await tx.updateTable('room_input').set({ revealed_at: new Date() }).where('id', '=', id).execute();
      await changed(tx, meeting, 'input', id);
    });
  return { meeting, short, input, code, say, ask, hide, reveal };
}

/** A phone in the room; answers its cookie. */
export async function joined(db: Db, meetingId: string): Promise<string> {
  const token = newDeviceToken();
  await db
    .insertInto('room_device')
    .values({ id: newId(), meeting_id: meetingId, token_hash: hashFor(token, meetingId) })
    .execute();
  return `meedoen=${token}`;
}

/** Reads a stream as a browser does. `until` waits for a number. */
export async function reader({ app }: Pick<House, 'app'>, path: string, cookie: string, headers: Record<string, string> = {}) {
  const answer = await app.request(path, { headers: { cookie, ...headers } });
  if (answer.status !== 200 || !answer.body) throw new Error(`${path} answers ${answer.status}`);
  const source = answer.body.getReader();
  let text = '';
  const ids = () => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  const ended = (async () => {
    for (;;) {
      const { done, value } = await source.read();
      if (done) return;
      text += new TextDecoder().decode(value);
    }
  })();
  const until = async (number: number) => {
    const began = Date.now();
    while ((ids().at(-1) ?? 0) < number) {
      if (Date.now() - began > 5000) throw new Error(`still at ${ids().at(-1)}, not at ${number}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  return { answer, ids, text: () => text, until, ended, close: () => source.cancel() };
}
