import { happened, may, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type NetworkSaid, textRow } from './form';

/** Writes the texts and period of a network anew, and who approves each step up the ladder. Its address stays. For its coordinators. */
export const shapeNetwork = (db: Db, by: Viewer, { networkId, said }: { networkId: string; said: NetworkSaid }): Promise<Result<null, 'not_yours'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_network', { network: networkId })) return refuse('not_yours');
    const approvals = { approve_peers: said.akkoord_onder_elkaar, approve_network: said.akkoord_netwerk, approve_public: said.akkoord_openbaar };
    await tx
      .updateTable('network')
      .set({ ...textRow(said), ...approvals })
      .where('id', '=', networkId)
      .execute();
    await happened(tx, 'network.changed', { by, network: networkId, details: approvals });
    return ok(null);
  });
