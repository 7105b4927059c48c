import type { ReadDb } from '#platform/db';

/** The names of a place, for letters and sentences. */
export type Where = { network: { id: string; slug: string; name: string }; collaboration: { id: string; slug: string; name: string } | null };

/** The network, and the collaboration as one of that network. Undefined where the two do not belong together. */
export async function whereIs(db: ReadDb, networkId: string, collaborationId: string | null): Promise<Where | undefined> {
  const network = await db.selectFrom('network').select(['id', 'slug', 'name']).where('id', '=', networkId).executeTakeFirst();
  if (!network || !collaborationId) return network && { network, collaboration: null };
  const collaboration = await db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(['collaboration.id', 'collaboration.slug', 'collaboration.name'])
    .where('collaboration.id', '=', collaborationId)
    .where('network_collaboration.network_id', '=', networkId)
    .executeTakeFirst();
  return collaboration && { network, collaboration };
}

export const placeName = ({ network, collaboration }: Where): string => collaboration?.name ?? network.name;
