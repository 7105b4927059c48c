import { type Audience, isWider } from '#entries/index';
import type { PlainRow } from '#platform/db/door';
import { type Item, type Kind, nameOf, rowId } from './items';
import type { Known } from './known';
import { partOfMoved } from './moved-on';

/** What was left as people made it. `also` says whether the file wants something else by now, or only the application changed. */
export type Kept = { item: Item; fields: string[]; also: 'in_file' | 'only_here'; gone?: boolean };

export type Plan = {
  fresh: Item[];
  changed: { item: Item; row: PlainRow; fields: string[] }[];
  kept: Kept[];
  unchanged: number;
  /** what an earlier file brought and this one no longer names; never removed */
  unnamed: { kind: string; key: string }[];
  /** what `imported_item` must remember from now on */
  remember: { item: Item; content: PlainRow }[];
};

export type Standing = Map<string, PlainRow>;

/**
 * Lays three things side by side for every field: what the file says now, what it said when it came in, and what stands now. The file
 * wins where nobody touched what it brought; people win where they did.
 */
export function compare(items: Item[], known: Known, standing: Standing, partial: boolean): Plan {
  const plan: Plan = { fresh: [], changed: [], kept: [], unchanged: 0, unnamed: [], remember: [] };
  const movedOn = partOfMoved(items, known, standing);
  const gone = new Set<string>();
  for (const item of items) {
    const base = known.imported.get(nameOf(item.kind, item.key))?.content;
    const now = standing.get(`${item.kind} ${rowId(item.kind, item.row)}`);
    if (base && !now) keepGone(item, plan, gone);
    else if (!base && now) keepStanding(item, now, plan);
    else if (!base || !now) addFresh(item, plan, gone, movedOn(item));
    else merge({ item, base, now, coupled: movedOn(item) }, plan);
  }
  if (!partial) plan.unnamed = unnamed(items, known);
  return plan;
}

function keepGone(item: Item, plan: Plan, gone: Set<string>): void {
  gone.add(rowId(item.kind, item.row));
  plan.kept.push({ item, fields: [], also: 'only_here', gone: true });
}

/** It bears a name that was taken before the file came: it stays as it is, and from now on the file may change what nobody else does. */
function keepStanding(item: Item, now: PlainRow, plan: Plan): void {
  const fields = Object.keys(item.row).filter((column) => !quiet.has(column) && !same(item.row[column], now[column]));
  if (fields.length) plan.kept.push({ item, fields, also: 'in_file' });
  else plan.unchanged++;
  plan.remember.push({ item, content: item.row });
}

function addFresh(item: Item, plan: Plan, gone: Set<string>, coupled: string[]): void {
  const hangsOnGone = Object.values(item.row).some((value) => typeof value === 'string' && gone.has(value));
  if (hangsOnGone || coupled.length) {
    plan.kept.push({ item, fields: [], also: 'in_file', gone: hangsOnGone });
    return;
  }
  plan.fresh.push(item);
  plan.remember.push({ item, content: item.row });
}

type Merging = { item: Item; base: PlainRow; now: PlainRow; coupled: string[] };

function merge({ item, base, now, coupled }: Merging, plan: Plan): void {
  const row: PlainRow = {};
  const wanted: string[] = [];
  const here: string[] = [];
  for (const [column, value] of Object.entries(item.row)) {
    const untouched = same(now[column], base[column]) && !coupled.includes(column);
    const said = !(column in base) || same(value, base[column]) || staysLow(item, column, base);
    if (!said && untouched) row[column] = value;
    else if (quiet.has(column)) continue;
    else if (!said && !same(value, now[column])) wanted.push(column);
    else if (said && !same(now[column], base[column])) here.push(column);
  }
  const fields = Object.keys(row);
  if (fields.length) {
    plan.changed.push({ item, row, fields });
    plan.remember.push({ item, content: { ...base, ...row } });
  }
  if (wanted.length) plan.kept.push({ item, fields: wanted, also: 'in_file' });
  if (here.length) plan.kept.push({ item, fields: here, also: 'only_here' });
  if (!fields.length && !wanted.length && !here.length) plan.unchanged++;
}

/** What was said on a lower rung stays there when the question goes up. */
const staysLow = ({ follows, row }: Item, column: string, base: PlainRow): boolean =>
  follows === true && column === 'audience' && isWider(row.audience as Audience, base.audience as Audience);

/**
 * Follows from other things that happen to a question: nobody changes it, so nobody has to hear that it changed. Who gave an idea without
 * a name is not remembered beside the idea, so it cannot be compared either.
 */
const quiet = new Set(['changed_at', 'moved_at', 'made_at', 'taken_at', 'last_at', 'parked_from', 'giver_id']);

/** Equal as people would say it: a moment is the same moment however it is written. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string' && moment.test(a) && moment.test(b)) return Date.parse(a) === Date.parse(b);
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
const moment = /^\d{4}-\d\d-\d\dT/;

function unnamed(items: Item[], known: Known): Plan['unnamed'] {
  const named = new Set(items.map((item) => nameOf(item.kind, item.key)));
  return [...known.imported.keys()]
    .filter((name) => !named.has(name) && !/^(anchor|live) /.test(name))
    .map((name) => ({ kind: name.slice(0, name.indexOf(' ')), key: name.slice(name.indexOf(' ') + 1) }));
}

export const kindsOf = (items: Item[]): Map<Kind, Item[]> => Map.groupBy(items, (item) => item.kind);
