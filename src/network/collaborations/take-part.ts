import { happened, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { type Selectable, sql } from 'kysely';
import type { Post } from '../post';
import { expiry, withdrawExpired } from '../roles/invite';
import { writeNetworkInvitation } from '../roles/letters';
import { whereIs } from '../roles/where';
import type { InvitationTable } from '../tables';

export type Proposal = { networkId: string; collaborationId: string };
type Outcome = 'takes_part' | 'asked';

/**
 * Asks a collaboration of another network to take part in this one as well. Its coordinators would then give roles in it, so who
 * manages it decides; where nobody does, the coordinators of the networks it is in. Who proposes and may decide both, adds it at once.
 */
export const proposeTakingPart = (db: Db, by: Viewer, post: Post, asked: Proposal): Promise<Result<Outcome, 'gone' | 'already_in'>> =>
  transact(db, async (tx) => {
    const network = await whereIs(tx, asked.networkId, null);
    const collaboration = await tx.selectFrom('collaboration').select(['id', 'slug', 'name']).where('id', '=', asked.collaborationId).executeTakeFirst();
    if (!network || !collaboration || !may(by, 'shape_network', { network: asked.networkId })) return refuse('gone', 'samenwerking');
    if (await whereIs(tx, asked.networkId, asked.collaborationId)) return refuse('already_in', 'samenwerking');
    if (await mayDecide(tx, by, asked.collaborationId)) {
      await add(tx, by, asked, collaboration.name);
      return ok('takes_part');
    }
    const deciders = await whoDecides(tx, asked.collaborationId);
    const emails = deciders.map(({ email }) => email);
    const invited = await invite(tx, by, asked, emails);
    if (!invited.length) return ok('asked');
    // Example people have no letter box.
    const readers = deciders.filter(({ email, example }) => !example && invited.includes(email));
    await writeNetworkInvitation(tx, post, readers, { by: by.name, where: { network: network.network, collaboration } });
    await happened(tx, 'invitation.sent', { by, network: asked.networkId, details: { role: 'take_part', place: collaboration.name } });
    return ok('asked');
  });

/** The answer yes, by somebody who decides for the collaboration at this moment. The same question to others lapses. */
export async function takePart(
  tx: Tx,
  by: Viewer,
  invitation: Selectable<InvitationTable>,
): Promise<Result<{ networkSlug: string; collaborationSlug: string | null }, 'gone'>> {
  const { network_id: networkId, collaboration_id: collaborationId } = invitation;
  if (!networkId || !collaborationId || !(await mayDecide(tx, by, collaborationId))) return refuse('gone');
  const open = tx
    .updateTable('invitation')
    .where('kind', '=', 'take_part')
    .where('network_id', '=', networkId)
    .where('collaboration_id', '=', collaborationId)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null);
  await open.where('id', '=', invitation.id).set({ accepted_at: sql<Date>`now()` }).execute();
  await open.set({ withdrawn_at: sql<Date>`now()` }).execute();
  const collaboration = await tx.selectFrom('collaboration').select(['slug', 'name']).where('id', '=', collaborationId).executeTakeFirstOrThrow();
  const network = await tx.selectFrom('network').select('slug').where('id', '=', networkId).executeTakeFirstOrThrow();
  await add(tx, by, { networkId, collaborationId }, collaboration.name);
  return ok({ networkSlug: network.slug, collaborationSlug: collaboration.slug });
}

async function add(tx: Tx, by: Viewer, { networkId, collaborationId }: Proposal, name: string): Promise<void> {
  const row = { network_id: networkId, collaboration_id: collaborationId, since: sql<string>`current_date` };
  await tx
    .insertInto('network_collaboration')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await happened(tx, 'collaboration.took_part', { by, network: networkId, collaboration: collaborationId, details: { place: name } });
}

const networksOf = (tx: Tx, collaborationId: string) =>
  tx.selectFrom('network_collaboration').select('network_id').where('collaboration_id', '=', collaborationId);

const managers = (tx: Tx, collaborationId: string) =>
  tx
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .select(['person.id', 'person.email', 'person.language', 'person.example'])
    .distinct()
    .where('role.ended_at', 'is', null)
    .where('person.removed_at', 'is', null)
    .where('role.kind', '=', 'programme_manager')
    .where('role.collaboration_id', '=', collaborationId);

async function whoDecides(tx: Tx, collaborationId: string) {
  const found = await managers(tx, collaborationId).execute();
  if (found.length) return found;
  return tx
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .select(['person.id', 'person.email', 'person.language', 'person.example'])
    .distinct()
    .where('role.ended_at', 'is', null)
    .where('person.removed_at', 'is', null)
    .where('role.kind', '=', 'coordinator')
    .where('role.network_id', 'in', networksOf(tx, collaborationId))
    .execute();
}

const mayDecide = async (tx: Tx, by: Viewer, collaborationId: string): Promise<boolean> =>
  by.personId !== null && (await whoDecides(tx, collaborationId)).some(({ id }) => id === by.personId);

/** Those who were asked just now; who still has the same question open is not asked again. */
async function invite(tx: Tx, by: Viewer, { networkId, collaborationId }: Proposal, emails: string[]): Promise<string[]> {
  if (!emails.length) return [];
  for (const email of emails) await withdrawExpired(tx, email);
  const rows = emails.map((email) => ({
    id: newId(),
    email,
    kind: 'take_part' as const,
    network_id: networkId,
    collaboration_id: collaborationId,
    organisation_id: null,
    invited_by: by.personId,
    expires_at: expiry,
  }));
  const made = await tx
    .insertInto('invitation')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('email')
    .execute();
  return made.map(({ email }) => email);
}
