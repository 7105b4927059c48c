import { m } from '#platform/i18n';
import { clean } from '#platform/text';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import { type NetworkFile, networkFile } from './network-file';
import { type Place, type Problem, remember } from './problem';
import { wordsOf } from './problem-words';

/** One network file, checked by itself. Every problem is told with its line; with problems there is no file. */
export function readYaml(text: string, file: string): { value?: NetworkFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  if (document.errors.length)
    return {
      problems: document.errors.map((error) => ({
        ...lineAt(error.pos[0]),
        says: m.exchange_problem_yaml({ detail: error.message.split(/ at line |:\n/)[0] ?? '' }),
      })),
    };

  const alias = firstAlias(document);
  if (alias !== undefined) return { problems: [{ ...lineAt(alias), says: m.exchange_problem_alias() }] };
  const given: unknown = cleaned(document.toJS());
  const placeOf = (path: PropertyKey[]) => lineAt(offsetOf(document, path));
  const checked = networkFile.safeParse(given);
  if (!checked.success)
    return {
      problems: checked.error.issues.flatMap((issue) => {
        const at = (name?: string) => placeOf(name === undefined ? issue.path : [...issue.path, name]);
        return wordsOf(issue, valueAt(given, issue.path)).map((says, nth) => ({
          ...at(issue.code === 'unrecognized_keys' ? issue.keys[nth] : undefined),
          says,
        }));
      }),
    };
  remember(checked.data, placeOf);
  return { value: checked.data, problems: [] };
}

/** Where the file refers to itself: a few lines of that can unfold into more than memory holds, and lines would no longer be places. */
function firstAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, { Alias: (_, node) => ((found = node.range?.[0] ?? 0), visit.BREAK) });
  return found;
}

/** Where a path begins: at its name when it has one. What is missing is told at what should have held it. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const name = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === name) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

const valueAt = (given: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], given);

/** The same, with every text as we keep it. An empty value (`website:`) is a value that was left out. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, cleaned(inner)]),
  );
}
