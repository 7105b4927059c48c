import { type Db, type ReadDb, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { type Audience, isWider } from './audience';
import { type Approvers, audienceChoices, deciderFor } from './audience-choices';
import { findEntryById } from './find-entry';
import { happened } from './happened';
import type { EntryRow } from './make-entry';
import { may } from './may';
import type { Viewer } from './viewer';

export type AudienceChange = { entryId: string; to: Audience; note: string; own: boolean };
export type AudienceOutcome = 'raised' | 'lowered' | 'unchanged' | 'asked';
export type AudienceRefusal = 'gone' | 'not_yours' | 'no_such_rung';

/** Who a network wants to say yes, rung by rung. */
export const approversOf = (db: ReadDb, networkId: string): Promise<Approvers> =>
  db.selectFrom('network').select(['approve_peers', 'approve_network', 'approve_public']).where('id', '=', networkId).executeTakeFirstOrThrow();

/**
 * Shows an entry to a wider or a narrower audience. Lowering works at once and takes back an open request. Raising works at once
 * where the network has set nobody to approve it, and asks otherwise. Remarks and earlier wordings keep the audience they were given.
 */
export const changeAudience = (db: Db, by: Viewer, change: AudienceChange): Promise<Result<AudienceOutcome, AudienceRefusal>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, change.entryId);
    if (!entry) return refuse('gone');
    const own = change.own || entry.author_id === by.personId;
    if (!may(by, 'raise', { network: entry.network_id, collaboration: entry.collaboration_id, own })) return refuse('not_yours');
    if (change.to === entry.audience) return ok('unchanged');
    if (!isWider(change.to, entry.audience)) return lower(tx, by, entry, change.to);
    const offered = audienceChoices(by, entry.network_id, entry.collaboration_id).offered;
    if (!offered.includes(change.to)) return refuse('no_such_rung', 'doelgroep');
    const step = { from: entry.audience, to: change.to, collaborationId: entry.collaboration_id, networkId: entry.network_id };
    const decider = deciderFor(step, await approversOf(tx, entry.network_id), by);
    if (!decider) return raise(tx, by, entry, change.to);
    await askApproval(tx, by, entry, { to: change.to, decider, note: change.note });
    return ok('asked');
  });

async function lower(tx: Tx, by: Viewer, entry: EntryRow, to: Audience): Promise<Result<AudienceOutcome, AudienceRefusal>> {
  // A manager can take a piece back to the collaboration; making it one person's own is for that person.
  const theirs = to === 'self' && entry.author_id !== by.personId;
  if (theirs || (to === 'collaboration' && !entry.collaboration_id)) return refuse('no_such_rung', 'doelgroep');
  await tx.updateTable('entry').set({ audience: to }).where('id', '=', entry.id).execute();
  await tx.deleteFrom('approval').where('entry_id', '=', entry.id).where('decided_at', 'is', null).execute();
  await happened(tx, 'entry.lowered', { by, entry: { ...entry, audience: to } });
  return ok('lowered');
}

export async function raise(tx: Tx, by: Viewer, entry: EntryRow, to: Audience): Promise<Result<AudienceOutcome, never>> {
  await tx.updateTable('entry').set({ audience: to, changed_at: new Date() }).where('id', '=', entry.id).execute();
  await tx.deleteFrom('approval').where('entry_id', '=', entry.id).where('decided_at', 'is', null).execute();
  await happened(tx, 'entry.raised', { by, entry: { ...entry, audience: to }, details: { from: entry.audience, to } });
  return ok('raised');
}

/** One open request an entry: asking again replaces it. Who decides sees the piece while it is open, and gets a letter (`routes`). */
export async function askApproval(
  tx: Tx,
  by: Viewer,
  entry: EntryRow,
  ask: { to: Audience; decider: 'programme_manager' | 'coordinator'; note: string },
): Promise<void> {
  await tx.deleteFrom('approval').where('entry_id', '=', entry.id).where('decided_at', 'is', null).execute();
  await tx
    .insertInto('approval')
    .values({ id: newId(), entry_id: entry.id, to_audience: ask.to, decider: ask.decider, asked_by: by.personId, note: ask.note })
    .execute();
  await happened(tx, 'approval.asked', { by, entry, audience: 'self', details: { to: ask.to } });
}

/**
 * Something that goes along with a yes was added while somebody is asked for it: whoever has the page open gives an answer to what stood
 * there before, and that one does not count.
 */
export const askAnew = async (tx: Tx, entryId: string): Promise<void> =>
  void (await tx.updateTable('approval').set({ id: newId() }).where('entry_id', '=', entryId).where('decided_at', 'is', null).execute());
