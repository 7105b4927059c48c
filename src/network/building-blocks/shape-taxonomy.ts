import { happened, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { slug } from '#platform/text';
import { sql } from 'kysely';
import { type BlockSaid, rowOf } from './form';
import { networksSharing } from './queries';

type In = { networkId: string; taxonomyId: string };
type Refused = Result<null, 'not_yours' | 'gone' | 'address_empty' | 'address_taken'>;

/**
 * Building blocks are shaped by who coordinates every network that uses them: a word that changes here changes there. `work` runs
 * while nobody else shapes the same set, so that an order is never mixed from two.
 */
const shaping = (db: Db, by: Viewer, { networkId, taxonomyId }: In, work: (tx: Tx) => Promise<Refused>): Promise<Refused> =>
  transact(db, async (tx) => {
    const sharing = await networksSharing(tx, taxonomyId);
    if (!sharing.some(({ id }) => id === networkId)) return refuse('gone');
    if (!sharing.every(({ id }) => may(by, 'shape_network', { network: id }))) return refuse('not_yours');
    await tx.selectFrom('taxonomy').select('id').where('id', '=', taxonomyId).forNoKeyUpdate().execute();
    const done = await work(tx);
    if (done.ok) await happened(tx, 'building_block.changed', { by, network: networkId });
    return done;
  });

/** Adds a building block at the end. Its address is made of its name and stays, also when the name changes. */
export const addBlock = (db: Db, by: Viewer, place: In, { id, said }: { id: string; said: BlockSaid }): Promise<Refused> =>
  shaping(db, by, place, async (tx) => {
    const address = slug(said.naam);
    if (!address) return refuse('address_empty', 'naam');
    const position = sql<number>`(select coalesce(max(position), 0) + 1 from building_block where taxonomy_id = ${place.taxonomyId})`;
    const row = { id, taxonomy_id: place.taxonomyId, slug: address, position, ...rowOf(said) };
    const made = await tx
      .insertInto('building_block')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    const before =
      made ?? (await tx.selectFrom('building_block').select('id').where('id', '=', id).where('taxonomy_id', '=', place.taxonomyId).executeTakeFirst());
    return before ? ok(null) : refuse('address_taken', 'naam');
  });

const change = (tx: Tx, { taxonomyId }: In, id: string) => tx.updateTable('building_block').where('id', '=', id).where('taxonomy_id', '=', taxonomyId);
const found = (row: object | undefined): Refused => (row ? ok(null) : refuse('gone'));

export const rewordBlock = (db: Db, by: Viewer, place: In, { id, said }: { id: string; said: BlockSaid }): Promise<Refused> =>
  shaping(db, by, place, async (tx) => found(await change(tx, place, id).set(rowOf(said)).returning('id').executeTakeFirst()));

/** Retired: no longer offered. What carries it keeps it. Back in use: offered again. */
export const retireBlock = (db: Db, by: Viewer, place: In, { id, retired }: { id: string; retired: boolean }): Promise<Refused> =>
  shaping(db, by, place, async (tx) =>
    found(
      await change(tx, place, id)
        .set({ retired_at: retired ? sql<Date>`now()` : null })
        .returning('id')
        .executeTakeFirst(),
    ),
  );

/** One place up or down among those in use. */
export const moveBlock = (db: Db, by: Viewer, place: In, { id, up }: { id: string; up: boolean }): Promise<Refused> =>
  shaping(db, by, place, async (tx) => {
    const all = await tx
      .selectFrom('building_block')
      .select(['id', 'retired_at'])
      .where('taxonomy_id', '=', place.taxonomyId)
      .orderBy('position')
      .orderBy('id')
      .execute();
    const ids = [...all.filter(({ retired_at }) => !retired_at), ...all.filter(({ retired_at }) => retired_at)].map((block) => block.id);
    const from = ids.indexOf(id);
    if (from < 0) return refuse('gone');
    const to = Math.min(Math.max(from + (up ? -1 : 1), 0), all.filter(({ retired_at }) => !retired_at).length - 1);
    ids.splice(to, 0, ...ids.splice(from, 1));
    await sql`update building_block set position = wanted.position
      from unnest(${ids}::uuid[]) with ordinality wanted(id, position)
      where building_block.id = wanted.id`.execute(tx);
    return ok(null);
  });
