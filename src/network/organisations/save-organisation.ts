import { happened, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { slug } from '#platform/text';
import type { OrganisationKind } from '../tables';
import { isIn, networksOf } from './queries';
import { type NationalSaid, setNationalParty } from './national-party';

export type NewOrganisation = { id: string; name: string; kind: OrganisationKind; website: string | null; fictitious: boolean };
export type OrganisationSaid = Omit<NewOrganisation, 'id'> & { national: NationalSaid | null };

/** The row, with an address made of its name; a second of that name gets a number. Whether it may be made is asked before. */
export async function makeOrganisationRow(tx: Tx, said: NewOrganisation): Promise<Result<{ slug: string }, 'address_empty' | 'address_taken'>> {
  const words = slug(said.name);
  if (!words) return refuse('address_empty', 'naam');
  for (const address of [words, ...[2, 3, 4, 5, 6, 7, 8, 9].map((nth) => `${words}-${nth}`)]) {
    if (address === 'nieuw') continue;
    const row = { ...said, slug: address };
    const made = await tx
      .insertInto('organisation')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst();
    if (made) return ok(made);
    const before = await tx.selectFrom('organisation').select('slug').where('id', '=', said.id).executeTakeFirst();
    if (before) return ok(before);
  }
  return refuse('address_taken', 'naam');
}

type Make = { id: string; networkId: string; said: OrganisationSaid; collaborationIds: string[] };

/** Makes an organisation that takes part somewhere: in collaborations of this network, or as a national party. For coordinators. */
export const makeOrganisation = (
  db: Db,
  by: Viewer,
  { id, networkId, said, collaborationIds }: Make,
): Promise<Result<{ slug: string }, 'not_yours' | 'nowhere' | 'address_empty' | 'address_taken'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_network', { network: networkId })) return refuse('not_yours');
    const { national, ...row } = said;
    const places = await inNetwork(tx, networkId, collaborationIds);
    if (!national && !places.length) return refuse('nowhere', 'samenwerkingen');
    const made = await makeOrganisationRow(tx, { id, ...row });
    if (!made.ok) return made;
    if (places.length)
      await tx
        .insertInto('partnership')
        .values(places.map((collaboration_id) => ({ collaboration_id, organisation_id: id })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (national) await setNationalParty(tx, by, { networkId, organisationId: id, name: said.name, said: national });
    await happened(tx, 'organisation.made', { by, network: networkId, details: { organisation: said.name } });
    return made;
  });

const inNetwork = async (tx: Tx, networkId: string, ids: string[]): Promise<string[]> =>
  ids.length
    ? (
        await tx
          .selectFrom('network_collaboration')
          .select('collaboration_id')
          .where('network_id', '=', networkId)
          .where('collaboration_id', 'in', ids)
          .execute()
      ).map((row) => row.collaboration_id)
    : [];

type Change = { networkId: string; organisationId: string; said: OrganisationSaid };

/**
 * Writes an organisation anew, and whether it is a national party in this network. For the network's coordinators; its name, kind and
 * website only for who coordinates every network it stands in, because they change there too.
 */
export const changeOrganisation = (db: Db, by: Viewer, { networkId, organisationId, said }: Change): Promise<Result<null, 'not_yours' | 'stands_elsewhere'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_network', { network: networkId }) || !(await isIn(tx, networkId, organisationId))) return refuse('not_yours');
    const { national, ...row } = said;
    const stood = await tx
      .selectFrom('organisation')
      .select(['name', 'kind', 'website', 'fictitious'])
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
    const anew = stood.name !== row.name || stood.kind !== row.kind || stood.website !== row.website || stood.fictitious !== row.fictitious;
    const everywhere = await networksOf(tx, organisationId);
    if (anew && !everywhere.every(({ id }) => may(by, 'shape_network', { network: id }))) return refuse('stands_elsewhere', 'naam');
    await tx.updateTable('organisation').set(row).where('id', '=', organisationId).execute();
    await setNationalParty(tx, by, { networkId, organisationId, name: said.name, said: national });
    await happened(tx, 'organisation.changed', { by, network: networkId, details: { organisation: said.name } });
    return ok(null);
  });
