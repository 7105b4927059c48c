import { happened, type RoleKind, type Viewer } from '#entries/index';
import { locale } from '#platform/i18n';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import type { Post, Reader } from '../post';
import { mayGiveFirst } from './first-coordinator';
import { writeInvitation } from './letters';
import { fits, mayGive, type RolePlace, roleRow } from './role';
import { placeName, type Where, whereIs } from './where';

export type Invite = RolePlace & { id: string; email: string; kind: RoleKind; message: string };
export type InviteRefusal = 'not_yours' | 'no_such_role' | 'organisation_unknown' | 'yourself' | 'already_invited' | 'already_holds';

/** How long an invitation waits for its answer. */
export const expiry = sql<Date>`now() + interval '30 days'`;

/**
 * Asks somebody, by e-mail address, to take a role. Who has an account accepts as well: nobody is given a role unasked. Refused to
 * who may not give it here, for oneself, and while the same invitation is open.
 */
export const invite = (db: Db, by: Viewer, post: Post, asked: Invite): Promise<Result<{ id: string }, InviteRefusal>> =>
  transact(db, async (tx) => {
    const where = await whereIs(tx, asked.networkId, asked.collaborationId);
    if (!where || !(mayGive(by, asked.kind, asked) || (await mayGiveFirst(tx, by, asked.kind, asked)))) return refuse('not_yours');
    if (!fits(asked.kind, asked)) return refuse('no_such_role', 'rol');
    if (!(await organisationFits(tx, asked))) return refuse('organisation_unknown', 'organisatie');
    const invited = await personBy(tx, asked.email);
    if (invited && invited.id === by.personId) return refuse('yourself', 'email');
    if (invited && (await holds(tx, invited.id, asked))) return refuse('already_holds', 'email');
    return sendInvitation(tx, by, post, { ...asked, where, reader: invited ?? { email: asked.email, language: locale() } });
  });

/** The row, the letter and the happening; whether `by` may has been asked. Sent twice with one id, it is sent once. */
export async function sendInvitation(
  tx: Tx,
  by: Viewer,
  post: Post,
  asked: Invite & { where: Where; reader: Reader & { example?: boolean } },
): Promise<Result<{ id: string }, 'already_invited'>> {
  const { id, email, kind, where } = asked;
  await withdrawExpired(tx, email);
  const row = {
    id,
    email,
    kind,
    network_id: asked.networkId,
    collaboration_id: asked.collaborationId,
    organisation_id: asked.organisationId,
    message: asked.message,
    invited_by: by.personId,
    expires_at: expiry,
  };
  const made = await tx
    .insertInto('invitation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return (await sentBefore(tx, by, id)) ? ok({ id }) : refuse('already_invited', 'email');
  // Example people have no letter box; they find the invitation on their page.
  if (!asked.reader.example) await writeInvitation(tx, post, asked.reader, { by: by.name, kind, where, message: asked.message });
  const details = { role: kind, place: placeName(where) };
  await happened(tx, 'invitation.sent', { by, ...scope(asked), details });
  return ok({ id });
}

/** What is told of who comes and goes in a collaboration is told there; of the network, to its members. */
export const scope = ({ networkId, collaborationId }: { networkId: string | null; collaborationId: string | null }) => ({
  network: networkId,
  collaboration: collaborationId,
  ...(collaborationId && { audience: 'collaboration' as const }),
});

const sentBefore = (tx: Tx, by: Viewer, id: string) =>
  tx.selectFrom('invitation').select('id').where('id', '=', id).where('invited_by', '=', by.personId).executeTakeFirst();

/** An invitation that ran out must not stand in the way of a new one. */
export const withdrawExpired = (tx: Tx, email: string) =>
  tx
    .updateTable('invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .where('expires_at', '<', sql<Date>`now()`)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();

const personBy = (tx: Tx, email: string) =>
  tx
    .selectFrom('person')
    .select(['id', 'email', 'language', 'example'])
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .where('removed_at', 'is', null)
    .executeTakeFirst();

async function holds(tx: Tx, personId: string, asked: Invite): Promise<boolean> {
  const { kind, network_id, collaboration_id } = roleRow(asked.kind, asked);
  const held = await tx
    .selectFrom('role')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('network_id', 'is not distinct from', network_id)
    .where('collaboration_id', 'is not distinct from', collaboration_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return held !== undefined;
}

/** In a collaboration one speaks for a partner of it, in the network as a whole for a national party of that network. */
async function organisationFits(tx: Tx, { networkId, collaborationId, organisationId }: Invite): Promise<boolean> {
  if (!organisationId) return true;
  const here = collaborationId
    ? tx.selectFrom('partnership').select('organisation_id').where('collaboration_id', '=', collaborationId).where('organisation_id', '=', organisationId)
    : tx.selectFrom('national_party').select('organisation_id').where('network_id', '=', networkId).where('organisation_id', '=', organisationId);
  return (await here.executeTakeFirst()) !== undefined;
}
