import { m } from '#platform/i18n';
import { list } from '#platform/text';
import type { Kept, Plan } from './compare';
import type { Outcome } from './import-network';
import type { Problem } from './problem';

// More would push the beginning off the screen; the rest is counted.
const most = 40;

/** Everything that is wrong, as an editor or a person can walk through it. */
export const problemLines = (problems: Problem[]): string[] => [
  m.exchange_problems({ count: problems.length }),
  ...problems.map(({ file, line, says }) => `  ${file}:${line}  ${says}`),
  m.exchange_nothing_written(),
];

/** What was done, or would be done, in the words of who made the file. */
export function outcomeLines({ plans }: Outcome, dryRun: boolean): string[] {
  return plans.flatMap(({ slug, plan }) => [summary(slug, plan, dryRun), ...keptLines(plan), ...unnamedLines(plan)]);
}

function summary(slug: string, plan: Plan, dryRun: boolean): string {
  if (!plan.fresh.length && !plan.changed.length) return m.exchange_nothing_changed({ network: slug });
  const counts = { network: slug, fresh: plan.fresh.length, changed: plan.changed.length, unchanged: plan.unchanged };
  return dryRun ? m.exchange_would_do(counts) : m.exchange_done(counts);
}

function keptLines({ kept }: Plan): string[] {
  if (!kept.length) return [];
  return [m.exchange_kept({ count: kept.length }), ...cut(kept.map((one) => `  ${one.item.place.file}:${one.item.place.line}  ${keptLine(one)}`))];
}

function keptLine({ item, fields, also, gone }: Kept): string {
  const names = list(fields.map(fieldName));
  if (gone) return m.exchange_kept_gone({ item: item.label });
  if (!fields.length) return m.exchange_kept_path({ item: item.label });
  return also === 'in_file' ? m.exchange_kept_both({ item: item.label, fields: names }) : m.exchange_kept_here({ item: item.label, fields: names });
}

function unnamedLines({ unnamed }: Plan): string[] {
  if (!unnamed.length) return [];
  return [m.exchange_unnamed({ count: unnamed.length }), ...cut(unnamed.map(({ kind, key }) => `  ${kind}: ${key}`))];
}

const cut = (lines: string[]): string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `  ${m.exchange_and_more({ count: lines.length - most })}`];

/** A column as the file calls it: `how_we_learn` is `howWeLearn`. */
const fieldName = (column: string): string => names[column] ?? column.replace(/_id$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const names: Record<string, string> = {
  starts_on: 'from',
  ends_on: 'until',
  title: 'wordings',
  wording: 'wordings',
  version: 'wordings',
  state: 'path',
  to_state: 'to',
  owner_person_id: 'owner',
  owner_organisation_id: 'owner',
  owner_collaboration_id: 'owner',
  author_id: 'by',
  by_id: 'by',
  due_on: 'due',
  done_at: 'done',
  at: 'date',
  ended_at: 'roles',
  withdrawn_at: 'text',
  sentence: 'text',
};
