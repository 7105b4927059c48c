import { happened, may, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import type { Post } from '../post';
import { giveRole } from './give-role';
import { scope } from './invite';
import { writeJoinDecided } from './letters';
import { placeName, whereIs } from './where';

export type JoinDecision = { id: string; collaborationId: string; networkId: string; granted: boolean; reply: string };

/**
 * Answers who asked to take part. For who may give roles in that collaboration, but never for oneself: a coordinator would else read
 * along wherever they like. The asker gets a letter either way.
 */
export const decideJoin = (db: Db, by: Viewer, post: Post, decision: JoinDecision): Promise<Result<null, 'gone' | 'already_decided' | 'yourself'>> =>
  transact(db, async (tx) => {
    const { networkId, collaborationId, granted, reply } = decision;
    if (!may(by, 'give_collaboration_roles', { network: networkId, collaboration: collaborationId })) return refuse('gone');
    const where = await whereIs(tx, networkId, collaborationId);
    const request = await tx
      .selectFrom('join_request')
      .selectAll()
      .where('id', '=', decision.id)
      .where('collaboration_id', '=', collaborationId)
      .forUpdate()
      .executeTakeFirst();
    if (!where || !request) return refuse('gone');
    if (request.decided_at) return refuse('already_decided');
    if (request.person_id === by.personId) return refuse('yourself');
    await tx.updateTable('join_request').set({ decided_at: sql<Date>`now()`, decided_by: by.personId, granted, reply }).where('id', '=', request.id).execute();
    const place = { networkId, collaborationId, organisationId: null };
    const details = { role: request.kind, granted: granted ? 1 : 0, place: placeName(where) };
    // Who was refused is nobody else's business; who was let in shows by the role.
    await happened(tx, 'join.decided', { by, ...scope(place), audience: 'self', details });
    if (granted) await giveRole(tx, { to: request.person_id, kind: request.kind, givenBy: by.personId, place, placeName: placeName(where) });
    const asker = await tx
      .selectFrom('person')
      .select(['email', 'language'])
      .where('id', '=', request.person_id)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (asker) await writeJoinDecided(tx, post, asker, { granted, reply, where });
    return ok(null);
  });
