import type { Tx } from '#platform/db';

/** Do all these building blocks belong to the frame this network works with? */
export async function blocksFit(tx: Tx, networkId: string, blocks: string[]): Promise<boolean> {
  const wanted = [...new Set(blocks)];
  if (!wanted.length) return true;
  const found = await tx
    .selectFrom('building_block')
    .innerJoin('network', 'network.taxonomy_id', 'building_block.taxonomy_id')
    .select('building_block.id')
    .where('network.id', '=', networkId)
    .where('building_block.id', 'in', wanted)
    .execute();
  return found.length === wanted.length;
}
