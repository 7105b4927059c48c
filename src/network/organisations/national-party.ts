import { happened, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';

export type NationalSaid = { setsRules: boolean; setsMoney: boolean; about: string };
type Party = { networkId: string; organisationId: string; name: string; said: NationalSaid | null };

/**
 * Marks an organisation as a national party of the network, or (null) no longer. Part of a deed that has asked whether the viewer may.
 * Who speaks for a national party is no peer: becoming one or ceasing to be one is put on record by itself.
 */
export async function setNationalParty(tx: Tx, by: Viewer, { networkId, organisationId, name, said }: Party): Promise<void> {
  const at = { network_id: networkId, organisation_id: organisationId };
  const stood = await tx
    .selectFrom('national_party')
    .select('organisation_id')
    .where('network_id', '=', networkId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  if (!said) {
    await tx.deleteFrom('national_party').where('network_id', '=', networkId).where('organisation_id', '=', organisationId).execute();
    if (stood) await happened(tx, 'national_party.ended', { by, network: networkId, details: { organisation: name } });
    return;
  }
  const columns = { sets_rules: said.setsRules, sets_money: said.setsMoney, about: said.about };
  await tx
    .insertInto('national_party')
    .values({ ...at, ...columns })
    .onConflict((conflict) => conflict.columns(['network_id', 'organisation_id']).doUpdateSet(columns))
    .execute();
  if (!stood) await happened(tx, 'national_party.made', { by, network: networkId, details: { organisation: name } });
}
