import { alikeAmong } from './alike';
import type { Asked, Collected } from './collected';

/** One line of the screen: words that stand, what was put together with them, and words that look like the same. */
export type Ear = { said: Collected; merged: Collected[]; done: boolean; likeId: string | null };
export type Sheaf = { asked: Asked; todo: Ear[]; done: Ear[] };
export type Crop = { sheaves: Sheaf[]; todo: number; done: number };

/** Everything collected, under the question it answers, with what is still to be looked at first. `block`: only what is about that. */
export function cropOf(asked: Asked[], collected: Collected[], block?: string): Crop {
  const merged = Map.groupBy(
    collected.filter((one) => one.merged_into),
    (one) => one.merged_into ?? '',
  );
  const standing = collected.filter((one) => !one.merged_into);
  const likes = alikeAmong(standing.filter((one) => one.became.length === 0));
  const ears = Map.groupBy(
    standing.map((said) => ({ said, merged: merged.get(said.id) ?? [], done: said.became.length > 0, likeId: likes.get(said.id) ?? null })),
    ({ said }) => said.input_id,
  );
  const sheaves = asked.flatMap((one) => {
    const here = (ears.get(one.id) ?? []).filter((ear) => !block || one.blocks.includes(block) || ear.said.became.some(({ blocks }) => blocks.includes(block)));
    return here.length ? [{ asked: one, todo: here.filter((ear) => !ear.done), done: here.filter((ear) => ear.done) }] : [];
  });
  const count = (which: 'todo' | 'done') => sheaves.reduce((sum, sheaf) => sum + sheaf[which].length, 0);
  return { sheaves, todo: count('todo'), done: count('done') };
}
