import { happened, type RoleKind, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import type { OnRoleEnded } from '#platform/module';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { scope } from './invite';
import { mayGive } from './role';

export type EndRefusal = 'gone' | 'last_coordinator' | 'last_programme_manager';

/** Ends a role: one's own (leaving), or one that the viewer may give. The last coordinator and the last programme manager stay. */
export const endRole = (db: Db, by: Viewer, roleId: string, passOn: OnRoleEnded): Promise<Result<HeldHere, EndRefusal>> =>
  transact(db, async (tx) => {
    const role = await heldRole(tx, roleId);
    if (!role || !mayEnd(by, role)) return refuse('gone');
    const last = await isLast(tx, role);
    if (last) return refuse(last);
    const ended = await tx
      .updateTable('role')
      .set({ ended_at: sql<Date>`now()`, ended_by: by.personId })
      .where('id', '=', role.id)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!ended) return refuse('gone');
    const details = { role: role.kind, place: role.place, own: role.person_id === by.personId ? 1 : 0 };
    await happened(tx, 'role.ended', { by, ...scope({ networkId: role.networkIds[0] ?? null, collaborationId: role.collaboration_id }), details });
    if (role.collaboration_id && !(await stillIn(tx, role.person_id, role.collaboration_id)))
      await passOn(tx, { personId: role.person_id, collaborationId: role.collaboration_id, byId: by.personId });
    return ok(role);
  });

export type HeldHere = NonNullable<Awaited<ReturnType<typeof heldRole>>>;

export const heldRole = (tx: Pick<Tx, 'selectFrom'>, roleId: string) =>
  tx
    .selectFrom('role')
    .leftJoin('collaboration', 'collaboration.id', 'role.collaboration_id')
    .leftJoin('network', 'network.id', 'role.network_id')
    .select(['role.id', 'role.person_id', 'role.kind', 'role.network_id', 'role.collaboration_id', 'role.organisation_id'])
    .select(sql<string>`coalesce(collaboration.name, network.name)`.as('place'))
    .select(
      sql<string[]>`case when role.collaboration_id is null then array[role.network_id]
        else array(select network_id from network_collaboration where collaboration_id = role.collaboration_id) end`.as('networkIds'),
    )
    .where('role.id', '=', roleId)
    .where('role.ended_at', 'is', null)
    .executeTakeFirst();

const mayEnd = (by: Viewer, role: HeldHere): boolean =>
  (by.personId !== null && role.person_id === by.personId) ||
  role.networkIds.some((networkId) => mayGive(by, role.kind, { networkId, collaborationId: role.collaboration_id, organisationId: role.organisation_id }));

const keeps: Partial<Record<RoleKind, EndRefusal>> = { coordinator: 'last_coordinator', programme_manager: 'last_programme_manager' };

/**
 * The locked door: a network never loses its last coordinator, a collaboration never its last programme manager.
 *
 * Which lock: the row of the network, or of the collaboration. Two who leave at the same moment would each count the other and both
 * go; here the second waits until the first is through, and then counts again. Why that row and not the rows of the roles: there is
 * always exactly one of it, also when the roles are not the same two. Why no stronger lock: `for no key update` stops another leaver,
 * and lets through whoever asks a question or joins, whose rows only refer to it.
 */
async function isLast(tx: Tx, role: HeldHere): Promise<EndRefusal | undefined> {
  const refusal = keeps[role.kind];
  if (!refusal) return undefined;
  const [table, column, id] =
    role.kind === 'coordinator'
      ? (['network', 'network_id', role.network_id] as const)
      : (['collaboration', 'collaboration_id', role.collaboration_id] as const);
  await tx.selectFrom(table).select('id').where('id', '=', id).forNoKeyUpdate().execute();
  const other = await tx
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .select('role.id')
    .where('role.kind', '=', role.kind)
    .where(`role.${column}`, '=', id)
    .where('role.ended_at', 'is', null)
    .where('role.person_id', '<>', role.person_id)
    .where('person.removed_at', 'is', null)
    .executeTakeFirst();
  return other ? undefined : refusal;
}

const stillIn = (tx: Tx, personId: string, collaborationId: string) =>
  tx
    .selectFrom('role')
    .select('id')
    .where('person_id', '=', personId)
    .where('collaboration_id', '=', collaborationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
