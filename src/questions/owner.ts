import type { Viewer } from '#entries/index';
import type { ReadDb, Tx } from '#platform/db';
import { sql } from 'kysely';

/** Whose question it is: one person, one organisation or one collaboration; or nobody's, when that person is gone. */
export type Owner = { kind: 'person' | 'organisation' | 'collaboration'; id: string };

export type OwnerColumns = {
  owner_person_id: string | null;
  owner_organisation_id: string | null;
  owner_collaboration_id: string | null;
};

export const ownerColumns = (owner: Owner | null): OwnerColumns => ({
  owner_person_id: owner?.kind === 'person' ? owner.id : null,
  owner_organisation_id: owner?.kind === 'organisation' ? owner.id : null,
  owner_collaboration_id: owner?.kind === 'collaboration' ? owner.id : null,
});

export function ownerOf(row: OwnerColumns): Owner | null {
  if (row.owner_person_id) return { kind: 'person', id: row.owner_person_id };
  if (row.owner_organisation_id) return { kind: 'organisation', id: row.owner_organisation_id };
  return row.owner_collaboration_id ? { kind: 'collaboration', id: row.owner_collaboration_id } : null;
}

/** As one value of a form: `person:0198…` */
export const ownerValue = (owner: Owner | null): string => (owner ? `${owner.kind}:${owner.id}` : '');

export function ownerFromValue(value: string): Owner | null {
  const [kind, id] = value.split(':');
  return id && (kind === 'person' || kind === 'organisation' || kind === 'collaboration') ? { kind, id } : null;
}

/** Is it this viewer's own: they made it, own it, or act here for the organisation that owns it? A collaboration's has its managers. */
export const isOwn = (viewer: Viewer, question: OwnerColumns & { author_id: string | null; network_id: string }): boolean =>
  viewer.personId !== null &&
  (question.author_id === viewer.personId ||
    question.owner_person_id === viewer.personId ||
    viewer.roles.some(
      (role) => role.organisationId !== null && role.organisationId === question.owner_organisation_id && role.networkIds.includes(question.network_id),
    ));

/** The same for readers who know entries only. */
export async function isOwner(db: ReadDb, personId: string, entryId: string): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`select exists (
    select from question join entry on entry.id = question.entry_id
    where question.entry_id = ${entryId} and (question.owner_person_id = ${personId} or exists (
      select from role left join network_collaboration place on place.collaboration_id = role.collaboration_id
      where role.person_id = ${personId} and role.ended_at is null and role.organisation_id = question.owner_organisation_id
        and coalesce(role.network_id, place.network_id) = entry.network_id))) as owns`.execute(db);
  return rows[0]?.owns ?? false;
}

type Place = { networkId: string; collaborationId: string | null };

/** Can this be the owner of a question here? Somebody with a role in the collaboration (or, without one, in the network), a partner of it, or itself. */
export async function fitsAsOwner(tx: Tx, by: Viewer, owner: Owner, { networkId, collaborationId }: Place): Promise<boolean> {
  if (owner.kind === 'collaboration') return owner.id === collaborationId;
  if (owner.kind === 'person' && owner.id === by.personId) return true;
  if (owner.kind === 'organisation' && by.roles.some((role) => role.organisationId === owner.id && role.networkIds.includes(networkId))) return true;
  if (owner.kind === 'organisation') {
    const partner = tx
      .selectFrom('partnership')
      .select('organisation_id')
      .where('organisation_id', '=', owner.id)
      .where('collaboration_id', '=', collaborationId);
    return (await partner.executeTakeFirst()) !== undefined;
  }
  const role = tx.selectFrom('role').select('id').where('person_id', '=', owner.id).where('ended_at', 'is', null);
  const here = collaborationId ? role.where('collaboration_id', '=', collaborationId) : role.where('network_id', '=', networkId);
  return (await here.limit(1).executeTakeFirst()) !== undefined;
}
