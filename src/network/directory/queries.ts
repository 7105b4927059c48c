import type { RoleKind } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type RawBuilder, sql } from 'kysely';

export type DirectoryFilter = { block?: string; collaboration?: string; kind?: string; words?: string };

type RoleHere = {
  kind: RoleKind;
  collaboration: string | null;
  collaboration_slug: string | null;
  organisation: string | null;
  organisation_slug: string | null;
};
type BlockHere = { slug: string; label: string; label_en: string; colour: string; pictogram: string };

const rolesHere = (networkId: string) => sql`from role
  left join network_collaboration place on place.collaboration_id = role.collaboration_id and place.network_id = ${networkId}
  left join collaboration on collaboration.id = place.collaboration_id
  left join organisation on organisation.id = role.organisation_id
  where role.person_id = person.id and role.ended_at is null and (role.network_id = ${networkId} or place.network_id is not null)`;

const roles = (networkId: string) => sql<RoleHere[]>`(select json_agg(json_build_object('kind', role.kind,
  'collaboration', collaboration.name, 'collaboration_slug', collaboration.slug,
  'organisation', organisation.name, 'organisation_slug', organisation.slug) order by role.since) ${rolesHere(networkId)})`;

const blocks = (networkId: string) => sql<BlockHere[]>`coalesce((select json_agg(json_build_object('slug', building_block.slug,
  'label', building_block.label, 'label_en', building_block.label_en, 'colour', building_block.colour,
  'pictogram', building_block.pictogram) order by building_block.position)
  from person_expertise join building_block on building_block.id = person_expertise.building_block_id
  join network on network.taxonomy_id = building_block.taxonomy_id
  where person_expertise.person_id = person.id and network.id = ${networkId} and building_block.retired_at is null), '[]')`;

const peopleOf = (db: ReadDb, networkId: string, role: RawBuilder<unknown> = sql``) =>
  db
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.expertise', 'person.about', 'person.example'])
    .select([roles(networkId).as('roles'), blocks(networkId).as('blocks')])
    .where('person.removed_at', 'is', null)
    .where(sql<boolean>`exists (select ${rolesHere(networkId)} ${role})`);

/** The people of a network: what they do here and can help with. Only ever for its members. */
export type PersonHere = Awaited<ReturnType<typeof directory>>[number];

export function directory(db: ReadDb, networkId: string, filter: DirectoryFilter, page: { limit: number; offset: number }) {
  const role = sql`${filter.kind ? sql`and role.kind = ${filter.kind}` : sql``} ${filter.collaboration ? sql`and collaboration.slug = ${filter.collaboration}` : sql``}`;
  let query = peopleOf(db, networkId, role);
  if (filter.block)
    query = query.where(sql<boolean>`exists (select from person_expertise
      join building_block on building_block.id = person_expertise.building_block_id
      join network on network.taxonomy_id = building_block.taxonomy_id
      where person_expertise.person_id = person.id and network.id = ${networkId} and building_block.slug = ${filter.block})`);
  for (const word of wordsOf(filter.words))
    query = query.where(sql<boolean>`(${said(networkId)} ilike ${word.like} or
    to_tsvector('dutch', person.expertise || ' ' || person.about) @@ plainto_tsquery('dutch', ${word.word}))`);
  return query
    .orderBy(sql`person.name = ''`)
    .orderBy(sql`person.name collate "und-x-icu"`)
    .orderBy('person.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

// What a person can be found by: name, own words, and the places and organisations of their roles.
const said = (networkId: string) => sql`(person.name || ' ' || person.expertise || ' ' || person.about || ' ' ||
  (select string_agg(concat_ws(' ', collaboration.name, organisation.name), ' ') ${rolesHere(networkId)}))`;

const wordsOf = (words = '') =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => ({ word, like: `%${word.replace(/[\\%_]/g, '\\$&')}%` }));

/** One of them, with the address to write to. */
export const personHere = (db: ReadDb, networkId: string, id: string) =>
  peopleOf(db, networkId).select('person.email').where('person.id', '=', id).executeTakeFirst();
