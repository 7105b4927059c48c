import type { Viewer } from '#entries/index';
import type { ReadDb, Tx } from '#platform/db';
import { sql } from 'kysely';
import { type Post, writeLetters } from './write-letters';

/** Everybody who belongs to a network, by a role in it or in a collaboration that takes part. */
export const peopleOf = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('person')
    .where('person.removed_at', 'is', null)
    .where(
      sql<boolean>`exists (select from role left join network_collaboration place on place.collaboration_id = role.collaboration_id
        where role.person_id = person.id and role.ended_at is null and (role.network_id = ${networkId} or place.network_id = ${networkId}))`,
    );

export type LeadersFound = { ids: string[]; unknown: string[]; double: string[] };

/** Who is meant by these names or mail addresses, among the people of the network. Two of one name are told apart by their address. */
export async function leadersByName(db: ReadDb, networkId: string, names: string[]): Promise<LeadersFound> {
  const asked = names.map((name) => name.toLowerCase());
  if (!asked.length) return { ids: [], unknown: [], double: [] };
  const found = await peopleOf(db, networkId)
    .select(['person.id', sql<string>`lower(person.name)`.as('name'), sql<string>`lower(person.email)`.as('email')])
    .where((eb) => eb.or([eb(sql<string>`lower(person.name)`, 'in', asked), eb(sql<string>`lower(person.email)`, 'in', asked)]))
    .execute();
  const hits = names.map((name) => ({ name, who: found.filter((one) => one.email === name.toLowerCase() || one.name === name.toLowerCase()) }));
  return {
    ids: [...new Set(hits.flatMap(({ who }) => (who.length === 1 ? who.map(({ id }) => id) : [])))],
    unknown: hits.filter(({ who }) => who.length === 0).map(({ name }) => name),
    double: hits.filter(({ who }) => who.length > 1).map(({ name }) => name),
  };
}

export const leadersOf = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('meeting_leader')
    .innerJoin('person', 'person.id', 'meeting_leader.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('meeting_id', '=', meetingId)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();

/** Exactly these lead it, beside the coordinators. Who is new to it gets a letter that asks. */
export async function setLeaders(tx: Tx, by: Viewer, set: { meetingId: string; ids: string[]; post?: Post }): Promise<void> {
  const { meetingId, ids, post } = set;
  const gone = tx.deleteFrom('meeting_leader').where('meeting_id', '=', meetingId);
  await (ids.length ? gone.where('person_id', 'not in', ids) : gone).execute();
  if (!ids.length) return;
  const fresh = await tx
    .insertInto('meeting_leader')
    .values(ids.map((id) => ({ meeting_id: meetingId, person_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute();
  const asked = fresh.map((row) => row.person_id).filter((id) => id !== by.personId);
  if (post) await writeLetters(tx, post, { occasion: 'asked', once: 'asked', meetingId, to: asked });
}
