import { addressOf, type Registry, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import type { Reading } from '#platform/module';
import { slug } from '#platform/text';
import { type SqlBool, sql } from 'kysely';

/** A piece as it leaves the house: on paper, as a picture, for machines. */
export type Piece = Awaited<ReturnType<typeof rows>>[number] & { reading: Reading };

const rows = (db: ReadDb, viewer: Viewer, networkId: string, kinds: string[], shorts: string[]) =>
  db
    .selectFrom('entry')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.id', 'entry.short', 'entry.kind', 'entry.title', 'entry.audience', 'entry.made_at', 'entry.author_id', 'entry.collaboration_id'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .select((eb) => blocksOf(eb).as('blocks'))
    .where('entry.network_id', '=', networkId)
    .where('entry.short', 'in', shorts)
    .where('entry.kind', 'in', kinds)
    // What was hidden for cause leaves the house for nobody, its maker neither.
    .where('entry.hidden_at', 'is', null)
    .where(sql<SqlBool>`${seenBy(viewer)}`)
    .execute();

type Wanted = { viewer: Viewer; networkId: string; registry: Registry };

/** The pieces with these names as far as this viewer may see them, in the order of the names. */
export async function pieces(db: ReadDb, { viewer, networkId, registry }: Wanted, shorts: string[]): Promise<Piece[]> {
  if (!shorts.length || !registry.shelved.length) return [];
  const found = await rows(db, viewer, networkId, registry.shelved, shorts);
  const readings = await registry.reading(db, found);
  return [...new Set(shorts)].flatMap((short) => {
    const row = found.find((one) => one.short === short);
    const reading = row && readings.get(row.id);
    return row && reading ? [{ ...row, reading }] : [];
  });
}

/** The address that stays, whatever the words of the title become. */
export const stableAddress = (registry: Registry, network: string, piece: { kind: string; short: string }): string =>
  addressOf(registry, network, { ...piece, words: '' });

export const addressOfPiece = (registry: Registry, network: string, piece: { kind: string; short: string; title: string }): string =>
  addressOf(registry, network, { ...piece, words: slug(piece.title) });
