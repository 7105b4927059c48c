import type { ReadDb } from '#platform/db';
import { byName } from '#platform/text';

const most = 200;

/** The collaborations to choose from, and the one that was chosen. A list of more than two hundred helps nobody: then there is none. */
export async function takingPart(db: ReadDb, networkId: string, slug: string) {
  const inNetwork = db
    .selectFrom('network_collaboration')
    .innerJoin('collaboration', 'collaboration.id', 'network_collaboration.collaboration_id')
    .select(['collaboration.id', 'collaboration.slug', 'collaboration.name'])
    .where('network_collaboration.network_id', '=', networkId);
  const found = await inNetwork.limit(most + 1).execute();
  const chosen = slug ? await inNetwork.where('collaboration.slug', '=', slug).executeTakeFirst() : undefined;
  const collaborations = found.length > most ? [] : found.toSorted((a, b) => byName(a.name, b.name));
  return { collaborations, chosen };
}
