import type { ReadDb } from '#platform/db';
import type { AgendaOf } from './agenda';

/** Whose agenda an address means. A collaboration that is not in this network has none here. */
export async function agendaPlace(db: ReadDb, networkId: string, slug: string | null): Promise<(AgendaOf & { name: string | null }) | undefined> {
  if (slug === null) return { networkId, collaborationId: null, name: null };
  const found = await db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(['collaboration.id', 'collaboration.name'])
    .where('network_collaboration.network_id', '=', networkId)
    .where('collaboration.slug', '=', slug)
    .executeTakeFirst();
  return found && { networkId, collaborationId: found.id, name: found.name };
}
