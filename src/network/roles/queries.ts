import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

const byName = sql`person.name collate "und-x-icu"`;

/** Who holds a role in this place itself: the network as a whole (no collaboration), or one collaboration. For members. */
export type Holder = Awaited<ReturnType<typeof holders>>[number];
export const holders = (db: ReadDb, networkId: string, collaborationId: string | null) =>
  db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .leftJoin('organisation', 'organisation.id', 'role.organisation_id')
    .select(['role.id', 'role.kind', 'role.since', 'role.organisation_id', 'person.id as person_id', 'person.name'])
    .select(['organisation.name as organisation', 'organisation.slug as organisation_slug'])
    .where('role.ended_at', 'is', null)
    .where('person.removed_at', 'is', null)
    .$if(collaborationId === null, (query) => query.where('role.network_id', '=', networkId).where('role.collaboration_id', 'is', null))
    .$if(collaborationId !== null, (query) => query.where('role.collaboration_id', '=', collaborationId))
    .orderBy(sql`array_position(array['coordinator', 'programme_manager', 'board_member', 'project_leader', 'professional', 'resident'], role.kind)`)
    .orderBy(byName)
    .execute();

/** Invitations that wait for an answer, those that ran out included: they can be sent anew. For who gives roles here. */
export type OpenInvitation = Awaited<ReturnType<typeof openInvitations>>[number];
export const openInvitations = (db: ReadDb, networkId: string, collaborationId: string | null) =>
  db
    .selectFrom('invitation')
    .leftJoin('person', 'person.id', 'invitation.invited_by')
    .leftJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .leftJoin('collaboration', 'collaboration.id', 'invitation.collaboration_id')
    .select(['invitation.id', 'invitation.kind', 'invitation.invited_at', 'invitation.expires_at', 'invitation.organisation_id'])
    // Who decides for a collaboration of another network is told there, and not to who asks from here.
    .select(sql<string | null>`case when invitation.kind <> 'take_part' then invitation.email end`.as('email'))
    .select(['person.name as invited_by', 'organisation.name as organisation', 'collaboration.name as collaboration'])
    .select(sql<boolean>`invitation.expires_at < now()`.as('ran_out'))
    .where('invitation.network_id', '=', networkId)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .$if(collaborationId === null, (query) =>
      query.where((eb) => eb.or([eb('invitation.collaboration_id', 'is', null), eb('invitation.kind', '=', 'take_part')])),
    )
    .$if(collaborationId !== null, (query) => query.where('invitation.collaboration_id', '=', collaborationId).where('invitation.kind', '<>', 'take_part'))
    .orderBy('invitation.invited_at', 'desc')
    .execute();

/** Who waits for an answer on joining. For who gives roles in the collaboration. */
export type OpenJoinRequest = Awaited<ReturnType<typeof openJoinRequests>>[number];
export const openJoinRequests = (db: ReadDb, collaborationId: string) =>
  db
    .selectFrom('join_request')
    .innerJoin('person', 'person.id', 'join_request.person_id')
    .select(['join_request.id', 'join_request.kind', 'join_request.message', 'join_request.asked_at', 'person.name', 'person.email'])
    .where('join_request.collaboration_id', '=', collaborationId)
    .where('decided_at', 'is', null)
    .where('person.removed_at', 'is', null)
    .orderBy('asked_at')
    .execute();

// Any network a role counts in, to link to; of a collaboration in several networks the first by name.
const networkSlug = sql<string | null>`coalesce(network.slug, (select other.slug from network other
  join network_collaboration on network_collaboration.network_id = other.id
  where network_collaboration.collaboration_id = role.collaboration_id order by other.name limit 1))`;

/** The viewer's own roles, to see and to end. */
export type OwnRole = Awaited<ReturnType<typeof ownRoles>>[number];
export const ownRoles = (db: ReadDb, personId: string) =>
  db
    .selectFrom('role')
    .leftJoin('network', 'network.id', 'role.network_id')
    .leftJoin('collaboration', 'collaboration.id', 'role.collaboration_id')
    .leftJoin('organisation', 'organisation.id', 'role.organisation_id')
    .select(['role.id', 'role.kind', 'role.since', 'network.name as network', 'organisation.name as organisation'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug', networkSlug.as('network_slug')])
    .where('role.person_id', '=', personId)
    .where('role.ended_at', 'is', null)
    .orderBy('role.since')
    .execute();

/** What the viewer asked and was not yet answered. */
export type OwnJoinRequest = Awaited<ReturnType<typeof ownJoinRequests>>[number];
export const ownJoinRequests = (db: ReadDb, personId: string) =>
  db
    .selectFrom('join_request')
    .innerJoin('collaboration', 'collaboration.id', 'join_request.collaboration_id')
    .select(['join_request.id', 'join_request.kind', 'join_request.asked_at', 'collaboration.name as collaboration'])
    .where('join_request.person_id', '=', personId)
    .where('decided_at', 'is', null)
    .orderBy('asked_at')
    .execute();

/** The open invitations to the viewer's own verified address. */
export type OwnInvitation = Awaited<ReturnType<typeof ownInvitations>>[number];
export const ownInvitations = (db: ReadDb, personId: string) =>
  db
    .selectFrom('invitation')
    .innerJoin('person as invited', (join) =>
      join.on(sql<string>`lower(invited.email)`, '=', sql<string>`lower(invitation.email)`).on('invited.email_verified', '=', true),
    )
    .innerJoin('network', 'network.id', 'invitation.network_id')
    .leftJoin('collaboration', 'collaboration.id', 'invitation.collaboration_id')
    .leftJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .leftJoin('person as inviter', 'inviter.id', 'invitation.invited_by')
    .select(['invitation.id', 'invitation.kind', 'invitation.message', 'invitation.expires_at', 'network.name as network'])
    .select(['collaboration.name as collaboration', 'organisation.name as organisation', 'inviter.name as invited_by'])
    .where('invited.id', '=', personId)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('invitation.invited_at', 'desc')
    .execute();

export const countJoinRequests = async (db: ReadDb, collaborationId: string): Promise<number> => {
  const found = await db
    .selectFrom('join_request')
    .select(sql<number>`count(*)`.as('count'))
    .where('collaboration_id', '=', collaborationId)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  return found?.count ?? 0;
};
