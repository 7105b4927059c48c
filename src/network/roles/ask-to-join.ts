import { happened, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { coordinatorsOf, managersOf } from '../people';
import type { Post } from '../post';
import { scope } from './invite';
import { writeJoinAsked } from './letters';
import type { KindToAskFor } from './role';
import { whereIs } from './where';

export type JoinAsked = { id: string; networkId: string; collaborationId: string; kind: KindToAskFor; message: string };
export type JoinRefusal = 'sign_in' | 'gone' | 'already_in' | 'already_asked';

/** Asks a collaboration whether one can take part. Anybody signed in may; its programme managers and the coordinators get a letter. */
export const askToJoin = (db: Db, by: Viewer, post: Post, asked: JoinAsked): Promise<Result<{ id: string }, JoinRefusal>> =>
  transact(db, async (tx) => {
    if (!by.personId) return refuse('sign_in');
    const where = await whereIs(tx, asked.networkId, asked.collaborationId);
    if (!where) return refuse('gone');
    if (by.roles.some((role) => role.collaborationId === asked.collaborationId && role.kind === asked.kind)) return refuse('already_in', 'rol');
    const { id, kind, message } = asked;
    const row = { id, kind, message, person_id: by.personId, network_id: asked.networkId, collaboration_id: asked.collaborationId };
    const made = await tx
      .insertInto('join_request')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) {
      const mine = await tx.selectFrom('join_request').select('id').where('id', '=', id).where('person_id', '=', by.personId).executeTakeFirst();
      return mine ? ok({ id }) : refuse('already_asked');
    }
    const readers = [...(await managersOf(tx, asked.collaborationId)), ...(await coordinatorsOf(tx, asked.networkId))];
    const once = [...new Map(readers.map((reader) => [reader.id, reader])).values()];
    await writeJoinAsked(tx, post, once, { by: by.name, kind, where, message });
    await happened(tx, 'join.asked', { by, ...scope(asked), audience: 'self', details: { role: kind, place: where.collaboration?.name ?? '' } });
    return ok({ id });
  });
