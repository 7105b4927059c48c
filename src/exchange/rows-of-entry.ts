import type { Telling } from './items';
import type { Sketch } from './sketch';

type Given = { key: string; audience: string; blocks?: string[] };
/** Moments as `Sketch.moment` gives them; an entry changed when it was made, unless it says otherwise. */
type Said = { kind: string; title: string; author_id: string | null; collaboration_id?: string | null; made_at: string | undefined; changed_at?: string };

/** The row that every concept's own row leans on, with its building blocks. Neither retracted nor hidden: a file holds only what stands. */
export function rowsOfEntry(from: Given, said: Said, taxonomy: string | undefined, { id, add, networkId }: Sketch, tells: Telling[] = []): void {
  const { key, audience } = from;
  const entry_id = id('entry', key);
  const row = { id: entry_id, network_id: networkId, collaboration_id: null, changed_at: said.made_at, ...said, audience, retired_at: null, hidden_at: null };
  add('entry', key, from, row, tells);
  for (const block of new Set(from.blocks ?? []))
    add('entry_block', `${key}/${block}`, from, { entry_id, building_block_id: id('building_block', `${taxonomy}/${block}`) });
}
