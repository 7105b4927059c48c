import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { network, reader } from './seed.ts';

export type Phone = { cookie: string };
export type Room = { meeting: string; short: string; code: string; input: string; phones: Phone[] };

const letters = 'CDFGHJKMNPQRTVWXY34679';
const newCode = () => [...randomBytes(6)].map((byte) => letters[byte % letters.length]).join('');

/** A meeting with an open room, one open input and so many phones that came in already. The reader of the bench leads it. */
export async function openRoom(url: string, phones: number): Promise<Room> {
  const [meeting, input, code, short] = [randomUUID(), randomUUID(), newCode(), `m${randomBytes(8).toString('hex').slice(0, 7)}`];
  const tokens = Array.from({ length: phones }, () => randomBytes(24).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(`${meeting} ${token}`).digest('base64url'));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into entry (id, short, network_id, kind, title, author_id, audience)
         select $1, $2, id, 'meeting', 'Bijeenkomst om aan te meten', $3, 'network' from network where slug = '${network}'`,
      [meeting, short, reader.id],
    );
    await client.query(`insert into meeting (entry_id, starts_at, ends_at) values ($1, now(), now() + interval '4 hours')`, [meeting]);
    await client.query('insert into meeting_leader (meeting_id, person_id) values ($1, $2)', [meeting, reader.id]);
    await client.query(`insert into room (meeting_id, code, opened_by, expires_at) values ($1, $2, $3, now() + interval '1 day')`, [meeting, code, reader.id]);
    await client.query(
      `insert into room_input (id, meeting_id, position, kind, question, opened_at) values ($1, $2, 1, 'tile', 'Welke wijsheid neem je mee?', now())`,
      [input, meeting],
    );
    await client.query(
      `insert into room_device (id, meeting_id, token_hash, name) select gen_random_uuid(), $1, hash, 'Mens ' || n from unnest($2::text[]) with ordinality as given (hash, n)`,
      [meeting, hashes],
    );
  } finally {
    await client.end();
  }
  return { meeting, short, code, input, phones: tokens.map((token) => ({ cookie: `meedoen=${token}` })) };
}

/** How many contributions stand in the database, and how many different ones. */
export async function kept(url: string, meeting: string): Promise<{ all: number; different: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select count(*)::int as "all", count(distinct text)::int as different from contribution where meeting_id = $1', [
    meeting,
  ]);
  await client.end();
  return rows[0];
}
