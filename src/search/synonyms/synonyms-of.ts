import type { ReadDb } from '#platform/db';
import { fieldWords } from './field-words';
import { type Synonyms, synonymsFor } from './synonyms-for';

let common: Synonyms | undefined;
/** Those that come along, for every network. */
export const commonSynonyms = (): Synonyms => (common ??= synonymsFor(fieldWords));

/** Those that come along and those of these networks. Read anew for each search, so that a change counts at once. */
export async function synonymsOf(db: ReadDb, networkIds: readonly string[]): Promise<Synonyms> {
  const own = networkIds.length === 0 ? [] : await wordGroups(db, networkIds);
  if (own.length === 0) return commonSynonyms();
  const ofNetwork = synonymsFor(own.map(({ words }) => words));
  return (terms) => [...commonSynonyms()(terms), ...ofNetwork(terms)];
}

const wordGroups = (db: ReadDb, networkIds: readonly string[]) =>
  db
    .selectFrom('search_synonym')
    .select('words')
    .where('network_id', 'in', [...networkIds])
    .where('removed_at', 'is', null)
    .execute();
