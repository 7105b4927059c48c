import { entryColumns, outsider, seenBy } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { hashOf } from '#platform/token';
import { type SqlBool, sql } from 'kysely';

/** After this a letter that was not answered is forgotten with everything in it. */
export const daysToConfirm = 14;

export type ReuseBehind = NonNullable<Awaited<ReturnType<typeof reuseBehind>>>;

/**
 * What the link of a letter leads to. `open`: anybody may still read the piece; of one that is gone nothing is told but that.
 */
export const reuseBehind = (db: ReadDb, token: string) =>
  db
    .selectFrom('reuse')
    .innerJoin('entry', 'entry.id', 'reuse.entry_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .select(entryColumns)
    .select(['reuse.id as reuse_id', 'reuse.organisation', 'reuse.sentence', 'reuse.confirmed_at', 'reuse.withdrawn_at', 'reuse.language'])
    .select(['network.slug as network_slug', 'network.name as network_name'])
    .select(sql<boolean>`(entry.audience = 'public' and ${seenBy(outsider)})`.as('open'))
    .where('reuse.token_hash', '=', hashOf(token))
    .where(sql<SqlBool>`(reuse.confirmed_at is not null or reuse.asked_at > now() - make_interval(days => ${daysToConfirm}))`)
    .executeTakeFirst();
