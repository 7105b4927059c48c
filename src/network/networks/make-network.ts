import { happened, may, type Viewer } from '#entries/index';
import { type Db, type ReadDb, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { locale } from '#platform/i18n';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { addressOr } from '../fields';
import type { Post } from '../post';
import { isReserved } from '../reserved';
import { sendInvitation } from '../roles/invite';
import { type NewNetworkSaid, textRow } from './form';

type Refused = 'not_yours' | 'address_empty' | 'address_taken' | 'address_reserved';

/**
 * Makes a network with building blocks of its own, copied from another or none yet, and invites its first coordinator. For
 * administrators, who do not become part of it. Sent twice with one id, it is made once.
 */
export const makeNetwork = (db: Db, by: Viewer, post: Post, { id, said }: { id: string; said: NewNetworkSaid }): Promise<Result<{ slug: string }, Refused>> =>
  transact(db, async (tx) => {
    if (!may(by, 'make_network')) return refuse('not_yours');
    const slug = addressOr(said.adres, said.naam);
    if (!slug) return refuse('address_empty', 'adres');
    if (isReserved(slug)) return refuse('address_reserved', 'adres');
    const standing = await tx
      .selectFrom('network')
      .select(['id', 'slug'])
      .where((eb) => eb.or([eb('id', '=', id), eb('slug', '=', slug)]))
      .execute();
    const before = standing.find((network) => network.id === id);
    if (before) return ok(before);
    if (standing.length) return refuse('address_taken', 'adres');
    const taxonomy_id = await ownTaxonomy(tx, `${slug}-${id.slice(-12)}`, said);
    const row = { id, slug, taxonomy_id, ...textRow(said) };
    const made = await tx
      .insertInto('network')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst();
    if (!made) return refuse('address_taken', 'adres');
    await happened(tx, 'network.made', { by, network: id, details: { place: said.naam } });
    const place = { networkId: id, collaborationId: null, organisationId: null };
    await sendInvitation(tx, by, post, {
      ...place,
      id: newId(),
      email: said.coordinator,
      kind: 'coordinator',
      message: '',
      where: { network: { id, slug, name: said.naam }, collaboration: null },
      reader: await readerAt(tx, said.coordinator),
    });
    return ok(made);
  });

/** A set of building blocks that belongs to this network alone, so that changing a word here changes nothing elsewhere. */
async function ownTaxonomy(tx: Tx, slug: string, said: NewNetworkSaid): Promise<string> {
  const id = newId();
  await tx.insertInto('taxonomy').values({ id, slug, name: said.naam }).execute();
  if (!said.bouwstenen) return id;
  const blocks = await tx.selectFrom('building_block').selectAll().where('taxonomy_id', '=', said.bouwstenen).where('retired_at', 'is', null).execute();
  if (blocks.length)
    await tx
      .insertInto('building_block')
      .values(blocks.map((block) => ({ ...block, id: newId(), taxonomy_id: id })))
      .execute();
  return id;
}

const readerAt = async (tx: Tx, email: string) =>
  (await tx
    .selectFrom('person')
    .select(['email', 'language', 'example'])
    .where(sql<string>`lower(email)`, '=', email)
    .where('removed_at', 'is', null)
    .executeTakeFirst()) ?? { email, language: locale() };

/** The sets of building blocks one can begin with, by the networks that use them. */
export const taxonomiesToCopy = (db: ReadDb) =>
  db
    .selectFrom('taxonomy')
    .innerJoin('network', 'network.taxonomy_id', 'taxonomy.id')
    .select(['taxonomy.id', 'taxonomy.name'])
    .select(sql<string>`string_agg(distinct network.name, ', ')`.as('networks'))
    .select(sql<number>`(select count(*) from building_block where taxonomy_id = taxonomy.id and retired_at is null)`.as('count'))
    .groupBy('taxonomy.id')
    .orderBy('taxonomy.name')
    .execute();
