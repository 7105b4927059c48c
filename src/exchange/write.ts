import { happenedEarlier } from '#entries/put';
import type { Tx } from '#platform/db';
import type { PlainRow } from '#platform/db/door';
import { newShort } from '#platform/id';
import { putLikeness } from '#questions/put-likeness';
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
  const worded = wordedAnew(plan);
  const all = plan.fresh.length + plan.changed.length + worded.length;
  let done = 0;
  const { letters, told } = await writeRows(tx, plan, (written) => progress((done += written), all));
  for (const telling of told) if (telling.kind === 'question.asked') telling.details = { letter: letters.get(telling.entry_id ?? '') ?? '' };
  await putLikeness(tx, worded, (compared) => progress(done + compared, all));
  await fillSnapshots(
    tx,
    plan.fresh.filter((item) => item.kind === 'snapshot').map((item) => String(item.row.id)),
  );
  await happenedEarlier(
    tx,
    told.map(({ when: _, at, details, ...telling }) => ({ ...telling, at: new Date(at), details: JSON.stringify(details) })),
  );
  await importedItemDoor.put(
    tx,
    // Of an idea without a name only its own row knows who gave it.
    plan.remember.map(({ item, content: { giver_id: _, ...content } }) => ({
      network_slug: slug,
      kind: item.kind,
      key: item.key,
      row_id: rowId(item.kind, item.row),
      content: content as never,
      imported_at: new Date(),
    })),
  );
}

/** The questions whose words are new: what they resemble has to be worked out. */
function wordedAnew({ fresh, changed }: Plan): string[] {
  const words = new Set(['wording', 'obstacle']);
  const reworded = changed.filter(({ fields }) => fields.some((field) => words.has(field))).map(({ item }) => item);
  return [...fresh, ...reworded].filter((item) => item.kind === 'question').map((item) => String(item.row.entry_id));
}

async function writeRows(tx: Tx, plan: Plan, wrote: (rows: number) => void): Promise<{ letters: Map<string, string>; told: Telling[] }> {
  const fresh = Map.groupBy(plan.fresh, (item) => item.kind);
  const changed = Map.groupBy(plan.changed, (change) => change.item.kind);
  const entries: Entries = new Map((fresh.get('entry') ?? []).map((item) => [item.row.id, item.row]));
  const letters = new Map<string, string>();
  const told: Telling[] = [];
  for (const kind of kinds) {
    for (const items of slices(fresh.get(kind) ?? [])) {
      for (const [questionId, letter] of await put(tx, kind, items, entries)) letters.set(questionId, letter);
      told.push(...items.flatMap((item) => tellingOf(item, item.row)));
      wrote(items.length);
    }
    for (const changes of slices(changed.get(kind) ?? [])) {
      await doorOf(kind).change(
        tx,
        changes.map(({ item, row }) => ({ ...keyOf(kind, item.row), ...row })),
      );
      told.push(...changes.flatMap(({ item, row }) => tellingOf(item, row).filter((telling) => telling.when)));
      wrote(changes.length);
    }
  }
  return { letters, told };
}

/** Questions get their letter from the agenda, entries the short name of their address: both are ours to give, not the file's. */
async function put(tx: Tx, kind: Kind, items: Item[], entries: Entries): Promise<Map<string, string>> {
  const rows = items.map((item) => item.row);
  if (kind === 'question')
    return putNumbered(
      tx,
      rows.map((row) => numbered(row, entries)),
    );
  await doorOf(kind).put(tx, (kind === 'entry' ? rows.map((row) => ({ ...row, short: newShort() })) : rows) as never);
  return new Map();
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
