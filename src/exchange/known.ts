import type { ReadDb } from '#platform/db';
import type { PlainRow } from '#platform/db/door';
import { newId } from '#platform/id';
import { today } from '#platform/time';
import { type Kind, nameOf } from './items';
import type { GivenNetwork } from './read-files';

/** What stood before this import: what earlier imports brought in, and what already bears a name or address that the file uses. */
export type Known = {
  networkId: string | undefined;
  /** the day from which relative dates are counted: that of the first import */
  anchor: string;
  imported: Map<string, { rowId: string; content: PlainRow }>;
  /** the id behind a kind and key, for what stands already */
  ids: Map<string, string>;
  /** whose each address of the file is by now */
  owners: Map<string, string>;
  /** the collaborations that are in this network: what they are called, by slug */
  members: Map<string, string>;
};

type Named = [name: string, id: string];
const named = (kind: Kind, rows: { id: string; key: string }[]): Named[] => rows.map((row) => [nameOf(kind, row.key), row.id]);

export async function whatIsKnown(db: ReadDb, given: GivenNetwork): Promise<Known> {
  const slug = given.network.slug;
  const items = await db.selectFrom('imported_item').select(['kind', 'key', 'row_id', 'content']).where('network_slug', '=', slug).execute();
  const imported = new Map(items.map((item) => [`${item.kind} ${item.key}`, { rowId: item.row_id, content: item.content as PlainRow }]));
  const people = await peopleAt(
    db,
    given.people.map((person) => person.email),
  );
  const network = await db.selectFrom('network').select('id').where('slug', '=', slug).executeTakeFirst();
  const members = await db
    .selectFrom('network_collaboration')
    .innerJoin('collaboration', 'collaboration.id', 'network_collaboration.collaboration_id')
    .select(['collaboration.slug', 'collaboration.name'])
    .where('network_id', '=', network?.id ?? newId())
    .execute();
  const day = imported.get('anchor day')?.content.day;
  return {
    networkId: network?.id,
    owners: new Map(people.map(({ id, email }) => [email, id])),
    anchor: typeof day === 'string' ? day : today(),
    imported,
    ids: new Map([
      ...(await standingByName(db, given, people)),
      ...(network ? [...named('network', [{ id: network.id, key: slug }]), ...(await standingProgrammes(db, network.id))] : []),
      ...[...imported].map(([name, item]): Named => [name, item.rowId]),
    ]),
    members: new Map(members.map((member) => [member.slug, member.name])),
  };
}

/** Things are the same when they bear the same name in addresses; people when they have the same e-mail address. */
async function standingByName(db: ReadDb, given: GivenNetwork, people: { id: string; email: string }[]): Promise<Named[]> {
  const keyOf = new Map(given.people.map((person) => [person.email, person.key]));
  const known = people.map(({ id, email }) => ({ id, key: keyOf.get(email) ?? '' }));
  const blocks = await db
    .selectFrom('building_block')
    .innerJoin('taxonomy', 'taxonomy.id', 'building_block.taxonomy_id')
    .select(['building_block.id', 'building_block.slug', 'taxonomy.slug as taxonomy'])
    .execute();
  return [
    ...named('taxonomy', await db.selectFrom('taxonomy').select(['id', 'slug as key']).execute()),
    ...named(
      'building_block',
      blocks.map((block) => ({ id: block.id, key: `${block.taxonomy}/${block.slug}` })),
    ),
    ...named('format', await db.selectFrom('format').select(['id', 'slug as key']).where('network_id', 'is', null).execute()),
    ...named('organisation', await db.selectFrom('organisation').select(['id', 'slug as key']).execute()),
    ...named('collaboration', await db.selectFrom('collaboration').select(['id', 'slug as key']).execute()),
    ...named('person', known),
    ...(await standingRoles(db, given.network.slug, known)),
  ];
}

const peopleAt = async (db: ReadDb, emails: string[]): Promise<{ id: string; email: string }[]> =>
  emails.length ? db.selectFrom('person').select(['id', 'email']).where('email', 'in', emails).execute() : [];

async function standingRoles(db: ReadDb, network: string, people: { id: string; key: string }[]): Promise<Named[]> {
  if (!people.length) return [];
  const keyOf = new Map(people.map((person) => [person.id, person.key]));
  const roles = await db
    .selectFrom('role')
    .leftJoin('collaboration', 'collaboration.id', 'role.collaboration_id')
    .leftJoin('network', 'network.id', 'role.network_id')
    .select(['role.id', 'role.person_id', 'role.kind', 'collaboration.slug as place'])
    .where('role.ended_at', 'is', null)
    .where('role.person_id', 'in', [...keyOf.keys()])
    .where((eb) => eb.or([eb('role.network_id', 'is', null), eb('network.slug', '=', network)]))
    .execute();
  return named(
    'role',
    roles.map((role) => ({ id: role.id, key: roleKey(keyOf.get(role.person_id) ?? '', role.kind, role.place) })),
  );
}

async function standingProgrammes(db: ReadDb, networkId: string): Promise<Named[]> {
  const projects = await db
    .selectFrom('project')
    .innerJoin('programme', 'programme.id', 'project.programme_id')
    .select(['project.id', 'project.slug', 'programme.slug as programme'])
    .where('programme.network_id', '=', networkId)
    .execute();
  return [
    ...named('programme', await db.selectFrom('programme').select(['id', 'slug as key']).where('network_id', '=', networkId).execute()),
    ...named(
      'project',
      projects.map((project) => ({ id: project.id, key: `${project.programme}/${project.slug}` })),
    ),
  ];
}

export const roleKey = (person: string, kind: string, place: string | null | undefined): string => `${person}/${kind}/${place ?? '-'}`;

/** Ids for the items of a file: the one that stands, or a new one, always the same for the same kind and key. */
export function identities(known: Known) {
  const made = new Map<string, string>();
  return (kind: Kind, key: string): string => {
    const name = nameOf(kind, key);
    const id = known.ids.get(name) ?? made.get(name) ?? newId();
    made.set(name, id);
    return id;
  };
}
export type Identify = ReturnType<typeof identities>;
