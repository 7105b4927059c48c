import type { PlainRow } from '#platform/db/door';
import { type Item, nameOf } from './items';
import type { Known } from './known';

// These belong together: a wording without its version, or a state without its step, would make a path nobody walked.
const together: Partial<Record<Item['kind'], string[]>> = {
  entry: ['title'],
  question: ['wording', 'obstacle', 'version', 'state', 'parked_from', 'known', 'moved_at'],
  question_version: ['no'],
  question_step: ['to_state'],
  insight: ['version'],
  insight_version: ['no'],
};

/**
 * People walk on with a question or an insight after it came in: they re-word it or move it. From then on the path in the file no longer
 * fits behind theirs, so what the file adds to it is left out, and told. Gives for an item the columns that must be left.
 */
export function partOfMoved(items: Item[], known: Known, standing: Map<string, PlainRow>): (item: Item) => string[] {
  const moved = new Set<unknown>();
  for (const item of items) {
    if (item.kind !== 'question' && item.kind !== 'insight') continue;
    const base = known.imported.get(nameOf(item.kind, item.key))?.content;
    const now = standing.get(`${item.kind} ${String(item.row.entry_id)}`);
    if (base && now && ['version', 'state', 'wording'].some((column) => base[column] !== now[column])) moved.add(item.row.entry_id);
  }
  return (item) => {
    const entryId = item.row.question_id ?? item.row.insight_id ?? item.row.entry_id ?? item.row.id;
    return moved.has(entryId) ? (together[item.kind] ?? []) : [];
  };
}
