import { outsider, seenBy } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { machineTime } from '#platform/time';
import { type SqlBool, sql } from 'kysely';
import { el, xmlDocument } from './xml';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** As many as one file may name (sitemaps.org), with room for the pages that are no entry. */
const mostInFile = 45_000;

const open = sql<SqlBool>`(entry.audience = 'public' and ${seenBy(outsider)})`;

/** How many files each network takes: the first also holds its standing pages. */
export const filesOfNetworks = async (db: ReadDb, kinds: string[]): Promise<{ slug: string; files: number }[]> => {
  const counted = await db
    .selectFrom('network')
    .select('network.slug')
    .select((eb) =>
      eb
        .selectFrom('entry')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('entry.network_id', '=', 'network.id')
        .where('entry.kind', 'in', kinds)
        .where(open)
        .as('count'),
    )
    .orderBy('network.slug')
    .execute();
  return counted.map(({ slug, count }) => ({ slug, files: Math.max(1, Math.ceil((count ?? 0) / mostInFile)) }));
};

/** The public entries of one file, oldest first, so that a new one changes only the last. */
export const openEntries = (db: ReadDb, networkId: string, kinds: string[], file: number) =>
  db
    .selectFrom('entry')
    .select(['entry.kind', 'entry.short', 'entry.title', 'entry.changed_at'])
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', 'in', kinds)
    .where(open)
    .orderBy('entry.made_at')
    .orderBy('entry.id')
    .limit(mostInFile)
    .offset((file - 1) * mostInFile)
    .execute();

/** The pages of collaborations and building blocks, below the network's own address. */
export async function standingPages(db: ReadDb, network: { id: string; blocks: { slug: string }[] }): Promise<string[]> {
  const collaborations = await db
    .selectFrom('network_collaboration')
    .innerJoin('collaboration', 'collaboration.id', 'network_collaboration.collaboration_id')
    .select('collaboration.slug')
    .where('network_collaboration.network_id', '=', network.id)
    .orderBy('collaboration.slug')
    .limit(2000)
    .execute();
  return [...network.blocks.map(({ slug }) => `bouwstenen/${slug}`), ...collaborations.map(({ slug }) => `samenwerkingen/${slug}`)];
}

export type Place = { address: string; changed?: Date };

const placed = (name: string, { address, changed }: Place) => el(name, {}, el('loc', {}, address), changed && el('lastmod', {}, machineTime(changed)));

export const sitemap = (places: Place[]): string => xmlDocument(el('urlset', { xmlns }, ...places.map((place) => placed('url', place))));

export const sitemapIndex = (places: Place[]): string => xmlDocument(el('sitemapindex', { xmlns }, ...places.map((place) => placed('sitemap', place))));
