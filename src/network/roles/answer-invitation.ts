import { happened, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { takePart } from '../collaborations/take-part';
import { giveRole } from './give-role';
import { scope } from './invite';
import { placeName, whereIs } from './where';

/**
 * The open invitation to the viewer's own verified address, locked while it is answered. Knowing its id opens nothing: to anybody else
 * it is not there.
 */
const ownOpenInvitation = (tx: Tx, by: Viewer, id: string) =>
  tx
    .selectFrom('invitation')
    .selectAll('invitation')
    .where('invitation.id', '=', id)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where(sql<string>`lower(email)`, 'in', (eb) =>
      eb.selectFrom('person').select(sql<string>`lower(person.email)`.as('email')).where('person.id', '=', by.personId).where('email_verified', '=', true),
    )
    .forUpdate()
    .executeTakeFirst();

export type Answer = { networkSlug: string; collaborationSlug: string | null };

/** Takes the role. Who held it already keeps it: accepting is never an error. */
export const acceptInvitation = (db: Db, by: Viewer, id: string): Promise<Result<Answer, 'gone'>> =>
  transact(db, async (tx) => {
    const invitation = await ownOpenInvitation(tx, by, id);
    const where = invitation?.network_id ? await whereIs(tx, invitation.network_id, invitation.collaboration_id) : undefined;
    if (!invitation || !by.personId) return refuse('gone');
    if (invitation.kind === 'take_part') return takePart(tx, by, invitation);
    if (!where) return refuse('gone');
    await tx.updateTable('invitation').set({ accepted_at: sql<Date>`now()` }).where('id', '=', id).execute();
    const place = { networkId: where.network.id, collaborationId: invitation.collaboration_id, organisationId: invitation.organisation_id };
    // Others read that somebody has the role; that it went by invitation is for their own record.
    await happened(tx, 'invitation.accepted', { by, ...scope(place), audience: 'self', details: { role: invitation.kind, place: placeName(where) } });
    await giveRole(tx, { to: by.personId, kind: invitation.kind, givenBy: invitation.invited_by, place, placeName: placeName(where) });
    return ok({ networkSlug: where.network.slug, collaborationSlug: where.collaboration?.slug ?? null });
  });

export const declineInvitation = (db: Db, by: Viewer, id: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const invitation = await ownOpenInvitation(tx, by, id);
    if (!invitation) return refuse('gone');
    await tx.updateTable('invitation').set({ declined_at: sql<Date>`now()` }).where('id', '=', id).execute();
    const place = { networkId: invitation.network_id, collaborationId: invitation.collaboration_id };
    await happened(tx, 'invitation.declined', { by, ...scope(place), details: { role: invitation.kind } });
    return ok(null);
  });
