import { type RoleKind, roleKinds } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { isId } from '#platform/id';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { viewerById } from './viewer';

// A role in a collaboration belongs to every network that collaboration is in.
const networks = sql`(select network.* from network where network.id = role.network_id or network.id in
  (select network_id from network_collaboration where collaboration_id = role.collaboration_id))`;

/** Where a role is held, in words: the collaboration, the organisation spoken for, the network. */
const place = sql<string>`concat_ws(' · ', collaboration.name, organisation.name, (select string_agg(name, ', ' order by name) from ${networks} held))`;
const firstNetwork = sql<string | null>`(select slug from ${networks} held order by name limit 1)`;

export type OwnRole = { kind: RoleKind; place: string; slug: string | null };
export type OwnSession = { id: string; token: string; user_agent: string | null; created_at: string; updated_at: string };

/** One person's own page: what they say of themselves, the roles they hold and where they are signed in. */
export const ownPage = (db: ReadDb, personId: string) =>
  db
    .selectFrom('person')
    .select((eb) => [
      'person.name',
      'person.email',
      'person.language',
      'person.about',
      'person.expertise',
      'person.administrator_since',
      jsonArrayFrom(
        eb
          .selectFrom('role')
          .leftJoin('collaboration', 'collaboration.id', 'role.collaboration_id')
          .leftJoin('organisation', 'organisation.id', 'role.organisation_id')
          .select(['role.kind', place.as('place'), firstNetwork.as('slug')])
          .whereRef('role.person_id', '=', 'person.id')
          .where('role.ended_at', 'is', null)
          .orderBy('role.since')
          .orderBy('role.id'),
      ).as('roles'),
      jsonArrayFrom(
        eb
          .selectFrom('session')
          .select(['id', 'token', 'user_agent', 'created_at', 'updated_at'])
          .whereRef('session.person_id', '=', 'person.id')
          .where('expires_at', '>', sql<Date>`now()`)
          .where('updated_at', '>', sql<Date>`now() - interval '30 days'`)
          .orderBy('updated_at', 'desc')
          .orderBy('id'),
      ).as('sessions'),
    ])
    .where('person.id', '=', personId)
    .executeTakeFirst();

export type OwnPage = NonNullable<Awaited<ReturnType<typeof ownPage>>>;

export type ExamplePerson = { id: string; name: string; kind: RoleKind | 'administrator'; place: string };

/** One example person per role, from the largest network that has one and with the fewest other roles, and the example administrator. */
export async function examplePeople(db: ReadDb): Promise<ExamplePerson[]> {
  const people = await db
    .selectFrom('person')
    .innerJoin('role', (join) => join.onRef('role.person_id', '=', 'person.id').on('role.ended_at', 'is', null))
    .leftJoin('collaboration', 'collaboration.id', 'role.collaboration_id')
    .leftJoin('organisation', 'organisation.id', 'role.organisation_id')
    .distinctOn('role.kind')
    .select(['person.id', 'person.name', 'role.kind', place.as('place')])
    .where('person.example', '=', true)
    .where('person.removed_at', 'is', null)
    .orderBy('role.kind')
    .orderBy(sql`(select count(*) from network_collaboration where network_id in (select id from ${networks} held))`, 'desc')
    .orderBy(sql`(select count(*) from role other where other.person_id = person.id and other.ended_at is null)`)
    .orderBy('role.since')
    .orderBy('person.name')
    .execute();
  const administrator = await db
    .selectFrom('person')
    .select(['id', 'name', sql<'administrator'>`'administrator'`.as('kind'), sql<string>`''`.as('place')])
    .where('example', '=', true)
    .where('removed_at', 'is', null)
    .where('administrator_since', 'is not', null)
    .orderBy('name')
    .limit(1)
    .execute();
  return [...people.sort((a, b) => roleKinds.indexOf(a.kind) - roleKinds.indexOf(b.kind)), ...administrator];
}

/** The example person somebody chose, by id or e-mail address; nobody else can be chosen. */
export const exampleEmail = (db: ReadDb, chosen: string) =>
  db
    .selectFrom('person')
    .select('email')
    .where(isId(chosen) ? 'id' : 'email', '=', chosen)
    .where('example', '=', true)
    .where('removed_at', 'is', null)
    .executeTakeFirst();

/** Where somebody is at home: their network when they belong to one, the list of networks when there are more or none. */
export async function homeOf(db: ReadDb, personId: string): Promise<string> {
  const { memberOf } = await viewerById(db, personId);
  const [only, ...others] = memberOf;
  if (!only || others.length) return '/';
  const network = await db.selectFrom('network').select('slug').where('id', '=', only).executeTakeFirst();
  return network ? `/${network.slug}` : '/';
}
