import { happenedEarlier } from '#entries/put';
import type { Tx } from '#platform/db';
import type { PlainRow } from '#platform/db/door';
import { newShort } from '#platform/id';
import { putNumbered, type Unnumbered } from '#questions/put-numbered';
import { fillSnapshots } from '#questions/put-snapshots';
import type { Plan } from './compare';
import { doorOf, type Item, type Kind, kinds, rowId, type Telling } from './items';
import { importedItemDoor } from './put';

/** How far it is: rows written of all there are. */
export type Progress = (done: number, all: number) => void;

// Enough to make round trips rare, few enough to show that it moves.
const slice = 2000;

/** Carries a plan out, through the door of each module, in the order in which rows need each other. */
export async function write(tx: Tx, slug: string, plan: Plan, progress: Progress): Promise<void> {
  const fresh = Map.groupBy(plan.fresh, (item) => item.kind);
  const changed = Map.groupBy(plan.changed, (change) => change.item.kind);
  const entries = new Map((fresh.get('entry') ?? []).map((item) => [item.row.id, item.row]));
  let done = 0;
  const all = plan.fresh.length + plan.changed.length;
  const told: Telling[] = [];
  for (const kind of kinds) {
    for (const items of slices(fresh.get(kind) ?? [])) {
      await put(tx, kind, items, entries);
      told.push(...items.flatMap((item) => tellingOf(item, item.row)));
      progress((done += items.length), all);
    }
    for (const changes of slices(changed.get(kind) ?? [])) {
      await doorOf(kind).change(tx, changes.map(({ item, row }) => ({ ...keyOf(kind, item.row), ...row })));
      told.push(...changes.flatMap(({ item, row }) => tellingOf(item, row).filter((telling) => telling.when)));
      progress((done += changes.length), all);
    }
  }
  await fillSnapshots(tx, (fresh.get('snapshot') ?? []).map((item) => String(item.row.id)));
  await happenedEarlier(tx, told.map(({ when: _, at, details, ...telling }) => ({ ...telling, at: new Date(at), details: JSON.stringify(details) })));
  await importedItemDoor.put(tx, plan.remember.map(({ item, content }) => ({
    network_slug: slug, kind: item.kind, key: item.key, row_id: rowId(item.kind, item.row), content: content as never, imported_at: new Date(),
  })));
}

/** Questions get their letter from the agenda, entries the short name of their address: both are ours to give, not the file's. */
async function put(tx: Tx, kind: Kind, items: Item[], entries: Entries): Promise<void> {
  const rows = items.map((item) => item.row);
  if (kind === 'question') return putNumbered(tx, rows.map((row) => numbered(row, entries)));
  await doorOf(kind).put(tx, (kind === 'entry' ? rows.map((row) => ({ ...row, short: newShort() })) : rows) as never);
}

type Entries = Map<unknown, PlainRow>;
function numbered(row: PlainRow, entries: Entries): Unnumbered {
  const { network_id, collaboration_id } = entries.get(row.entry_id) as { network_id: string; collaboration_id: string | null };
  return { ...(row as unknown as Unnumbered), agenda: { network_id, collaboration_id } };
}

const keyOf = (kind: Kind, row: PlainRow): PlainRow => Object.fromEntries(doorOf(kind).key.map((column) => [column, row[column]]));
const tellingOf = (item: Item, row: PlainRow): Telling[] => (item.tells ?? []).filter((telling) => !telling.when || row[telling.when]);

function* slices<T>(all: T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += slice) yield all.slice(start, start + slice);
}
