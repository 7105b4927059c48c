/** Where something stands in a file: what an editor shows. Line 1 is the first. */
export type Place = { file: string; line: number };

/** One thing that keeps a file out: where it stands, what is wrong, what to do. */
export type Problem = Place & { says: string };

const places = new WeakMap<object, Place>();

/** Remembers for every object in `parsed` where it stood. The two trees have the same shape. */
export function remember(parsed: unknown, placeOf: (path: PropertyKey[]) => Place, path: PropertyKey[] = []): void {
  if (parsed === null || typeof parsed !== 'object') return;
  places.set(parsed, placeOf(path));
  for (const [name, value] of Object.entries(parsed)) remember(value, placeOf, [...path, Array.isArray(parsed) ? Number(name) : name]);
}

export const placeOf = (item: object): Place => places.get(item) ?? { file: '', line: 1 };

/** In the order in which somebody walks through the files to put it right. */
export const inOrder = (problems: Problem[]): Problem[] => problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
