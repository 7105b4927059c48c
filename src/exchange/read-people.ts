import { type RoleKind, roleKinds } from '#entries/index';
import { roleName } from '#network/index';
import { inLocale, locales, m } from '#platform/i18n';
import { clean, list } from '#platform/text';
import { CsvError, parse } from 'csv-parse/sync';
import { type FilePerson, person } from './network-file';
import { type Place, type Problem, remember } from './problem';
import { nearest, wordsOf } from './problem-words';

/** The words a Dutch coordinator puts above the columns; the names of the network file are understood as well. */
const columns: Record<string, string[]> = {
  key: ['sleutel', 'key'],
  name: ['naam', 'name'],
  email: ['e-mail', 'email', 'e-mailadres', 'mailadres'],
  about: ['over', 'over mij', 'about'],
  expertise: ['kan helpen met', 'deskundigheid', 'expertise'],
  blocks: ['bouwstenen', 'blocks'],
  language: ['taal', 'language'],
  lastVisit: ['laatste bezoek', 'lastvisit'],
  role: ['rol', 'role'],
  in: ['samenwerkingsverband', 'samenwerking', 'dsv', 'in'],
  for: ['organisatie', 'for'],
  since: ['sinds', 'since'],
};

/** What people also call the roles; the names the screens give them are added in both languages. */
const otherWords: Record<string, RoleKind> = {
  coördinator: 'coordinator',
  coordinator: 'coordinator',
  verbinder: 'programme_manager',
  aanjager: 'programme_manager',
  bestuurslid: 'board_member',
  zorgverlener: 'professional',
  ervaringsdeskundige: 'resident',
  leerhistoricus: 'historian',
  onderzoeker: 'historian',
  gids: 'guide',
};
const roleWords = new Map<string, RoleKind>([
  ...locales.flatMap((language) => roleKinds.map((kind): [string, RoleKind] => [inLocale(language, () => roleName(kind)).toLowerCase(), kind])),
  ...Object.entries(otherWords),
  ...roleKinds.map((kind): [string, RoleKind] => [kind, kind]),
]);

/** People from a spreadsheet: a row per person, or a row per role with the same key or address on each. */
export function readPeople(text: string, file: string): { people: FilePerson[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const people = new Map<string, { given: Record<string, unknown>; place: Place }>();
  for (const { record, line } of rowsOf(text, file, problems)) {
    const key = record.key || record.email || '';
    const found = people.get(key.toLowerCase()) ?? { given: { ...personIn(record), key, roles: [] }, place: { file, line } };
    people.set(key.toLowerCase(), found);
    if (record.role) (found.given.roles as unknown[]).push(...roleIn(record, { file, line }, problems));
  }
  return { people: [...people.values()].flatMap(({ given, place }) => checked(given, place, problems)), problems };
}

type Row = { record: string[]; info: { lines: number } };

function rowsOf(text: string, file: string, problems: Problem[]): { record: Record<string, string>; line: number }[] {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].toSorted((a, b) => head.split(b).length - head.split(a).length)[0];
  try {
    const rows = parse(text, { delimiter, info: true, bom: true, relax_column_count: true, cast: clean }) as unknown as Row[];
    const titles = (rows[0]?.record ?? []).map((cell) => columnOf(cell, file, problems));
    return rows.slice(1).flatMap(({ record, info }) => {
      if (record.every((cell) => cell === '')) return [];
      const line = info.lines - (record.join('').split('\n').length - 1);
      if (record.slice(titles.length).some((cell) => cell !== '')) problems.push({ file, line, says: m.exchange_problem_too_many_cells() });
      return [{ record: Object.fromEntries(record.map((cell, nth) => [titles[nth], cell]).filter(([title]) => title)), line }];
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    problems.push({ file, line, says: m.exchange_problem_csv({ detail: error.message }) });
    return [];
  }
}

function columnOf(cell: string, file: string, problems: Problem[]): string {
  const title = clean(cell).toLowerCase();
  const found = Object.entries(columns).find(([, names]) => names.includes(title));
  if (found) return found[0];
  const near = nearest(title, Object.values(columns).flat());
  if (title)
    problems.push({
      file,
      line: 1,
      says: near
        ? m.exchange_problem_unknown_column_near({ column: cell, near })
        : m.exchange_problem_unknown_column({ column: cell, columns: list(Object.values(columns).map((names) => names[0] ?? '')) }),
    });
  return '';
}

const personIn = ({ name, email, about, expertise, blocks, language, lastVisit }: Record<string, string>) => ({
  ...(name && { name }),
  ...(email && { email }),
  ...(about && { about }),
  ...(expertise && { expertise }),
  ...(language && { language: language.toLowerCase() }),
  ...(lastVisit && { lastVisit: asDay(lastVisit) }),
  blocks: (blocks ?? '')
    .split(/[,/|]/)
    .map((part) => part.trim())
    .filter(Boolean),
});

function roleIn(record: Record<string, string>, place: Place, problems: Problem[]): object[] {
  const word = (record.role ?? '').toLowerCase();
  const role = roleWords.get(word);
  if (!role) {
    problems.push({ ...place, says: m.exchange_problem_choose({ field: 'rol', value: record.role ?? '', choices: list(roleKinds.map(roleName)) }) });
    return [];
  }
  return [{ role, ...(record.in && { in: record.in }), ...(record.for && { for: record.for }), ...(record.since && { since: asDay(record.since) }) }];
}

/** 3-2-2024, as a spreadsheet shows a day, is 2024-02-03. */
const asDay = (text: string): string =>
  text.replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

function checked(given: Record<string, unknown>, place: Place, problems: Problem[]): FilePerson[] {
  const result = person.safeParse(given);
  if (result.success) {
    remember(result.data, () => place);
    return [result.data];
  }
  for (const issue of result.error.issues) {
    // A key that nobody typed is the address, which is told by itself.
    if (issue.path[0] === 'key' && given.key === given.email) continue;
    const value = issue.path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], given);
    for (const says of wordsOf(issue, value)) problems.push({ ...place, says });
  }
  return [];
}
