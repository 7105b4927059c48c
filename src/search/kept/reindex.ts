import type { Registry } from '#entries/index';
import type { Db } from '#platform/db';
import { followHappenings, type Keeping, putEverything, sweep } from './keep-up';

export { keepSearchUp } from './follow';

const loud = (entryId: string, error: unknown): never => {
  throw new Error(`entry ${entryId} cannot be put in the index`, { cause: error });
};

/** Reads everything that happened and was not read yet, and everything that is not in the index; answers when that is done. */
export async function keepUp(db: Db, registry: Registry, wrong: Keeping['wrong'] = loud): Promise<void> {
  const keeping = { db, registry, wrong };
  const ahead = new Set<number>();
  for (let kept = await followHappenings(keeping, ahead); kept !== 0; kept = await followHappenings(keeping, ahead));
  for (let swept = await sweep(keeping); swept !== 0; swept = await sweep(keeping));
}

/** Reads every entry again; `say` hears how far it is. Searching goes on meanwhile, in what was there. */
export async function reindex(db: Db, registry: Registry, say: (entries: number) => void = () => {}): Promise<void> {
  const keeping = { db, registry, wrong: loud };
  let done = 0;
  const counted = async (entries: number) => {
    done += entries;
    say(done);
    return true;
  };
  const put = await putEverything(keeping, counted);
  if (put === 'busy') throw new Error('the index is being kept by another process; stop that first');
}
