import { happened, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { addressOr } from '../fields';
import { type CollaborationSaid, rowOf } from './form';

/** Words that stand where a collaboration's name would stand in an address. */
const taken = ['nieuw', 'toevoegen'];

type Made = { slug: string };
type NewCollaboration = { id: string; networkId: string; said: CollaborationSaid };

/** Makes a collaboration in this network. For its coordinators. Sent twice with one id, it is made once. */
export const makeCollaboration = (
  db: Db,
  by: Viewer,
  { id, networkId, said }: NewCollaboration,
): Promise<Result<Made, 'not_yours' | 'address_taken' | 'address_empty'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_network', { network: networkId })) return refuse('not_yours');
    const slug = addressOr(said.adres, said.naam);
    if (!slug) return refuse('address_empty', 'adres');
    if (taken.includes(slug)) return refuse('address_taken', 'adres');
    const made = await tx
      .insertInto('collaboration')
      .values({ id, slug, ...rowOf(said) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst();
    if (!made) return madeBefore(tx, id, networkId);
    await tx.insertInto('network_collaboration').values({ network_id: networkId, collaboration_id: id, since: sql<string>`current_date` }).execute();
    await happened(tx, 'collaboration.made', { by, network: networkId, collaboration: id, details: { place: said.naam } });
    return ok(made);
  });

async function madeBefore(tx: Tx, id: string, networkId: string): Promise<Result<Made, 'address_taken'>> {
  const standing = await tx
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select('slug')
    .where('id', '=', id)
    .where('network_id', '=', networkId)
    .executeTakeFirst();
  return standing ? ok(standing) : refuse('address_taken', 'adres');
}

type Change = { networkId: string; collaborationId: string; version: string; said: CollaborationSaid };

/** What a collaboration looked like when its form was made: a change made to something else since then is not lost. */
export const versionOf = sql<string>`md5(collaboration::text)`;

/** Writes a collaboration anew, its address excepted. For its programme managers and the network's coordinators. */
export const changeCollaboration = (db: Db, by: Viewer, change: Change): Promise<Result<null, 'not_yours' | 'stale'>> =>
  transact(db, async (tx) => {
    const { networkId, collaborationId, version, said } = change;
    if (!may(by, 'shape_collaboration', { network: networkId, collaboration: collaborationId })) return refuse('not_yours');
    const standing = await tx.selectFrom('collaboration').select(versionOf.as('version')).where('id', '=', collaborationId).forNoKeyUpdate().executeTakeFirst();
    if (standing?.version !== version) return refuse('stale');
    await tx.updateTable('collaboration').set(rowOf(said)).where('id', '=', collaborationId).execute();
    await happened(tx, 'collaboration.changed', { by, network: networkId, collaboration: collaborationId, details: { place: said.naam } });
    return ok(null);
  });
