import { happened, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { mayGiveFirst } from './first-coordinator';
import { scope } from './invite';
import { mayGive } from './role';

/** Takes an open invitation back. For who may give that role there; to anybody else it is not there. */
export const withdrawInvitation = (db: Db, by: Viewer, networkId: string, id: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const invitation = await tx
      .selectFrom('invitation')
      .selectAll()
      .where('id', '=', id)
      .where('network_id', '=', networkId)
      .where('accepted_at', 'is', null)
      .where('declined_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!invitation) return refuse('gone');
    const place = { networkId, collaborationId: invitation.collaboration_id, organisationId: invitation.organisation_id };
    const kind = invitation.kind === 'take_part' ? 'coordinator' : invitation.kind;
    if (!mayGive(by, kind, place) && !(await mayGiveFirst(tx, by, kind, place))) return refuse('gone');
    await tx.updateTable('invitation').set({ withdrawn_at: sql<Date>`now()` }).where('id', '=', id).execute();
    await happened(tx, 'invitation.withdrawn', { by, ...scope(place), details: { role: invitation.kind } });
    return ok(null);
  });
