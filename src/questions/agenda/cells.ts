import type { QuestionState } from '#questions/question';

/** A wording with when and why it came. */
export type Version = { no: number; wording: string; reason: string; at: string };
export type Frozen = { snapshot_id: string; version: number; state: QuestionState };

/** What the cells of a row are made from: only what this viewer may read. */
export type Path = {
  version: number;
  wording: string;
  state: QuestionState;
  versions: Version[];
  frozen: Frozen[];
};

/**
 * One cell. `absent`: the question was not there yet, or was said in a smaller circle; the two look alike. `same`: the wording of the
 * cell before it still stood. `between` are the re-wordings since the cell before it, oldest first, with its own last.
 */
export type Cell =
  | { kind: 'absent' }
  | { kind: 'same'; state: QuestionState; moved: boolean }
  | { kind: 'worded'; state: QuestionState; moved: boolean; wording: string; reason: string; at: string | null; between: Version[] };

/** The cells of a row from left to right: one for each of these moments (oldest first), and *now* as the last. */
export function cellsOf(path: Path, moments: { id: string }[]): Cell[] {
  const now = { version: path.version, state: path.state };
  const stood = [...moments.map(({ id }) => path.frozen.find((one) => one.snapshot_id === id)), now];
  let before: { version: number; state: QuestionState } | undefined;
  return stood.map((here) => {
    const cell = cellAt(path, here, before);
    if (cell.kind !== 'absent') before = here;
    return cell;
  });
}

type Stood = { version: number; state: QuestionState };

function cellAt(path: Path, here: Stood | undefined, before: Stood | undefined): Cell {
  if (!here) return { kind: 'absent' };
  const version = path.versions.find((one) => one.no === here.version);
  const wording = here.version === path.version ? path.wording : version?.wording;
  if (wording === undefined) return { kind: 'absent' };
  const moved = before !== undefined && before.state !== here.state;
  if (before?.version === here.version) return { kind: 'same', state: here.state, moved };
  const between = path.versions.filter((one) => one.no > (before?.version ?? 0) && one.no < here.version);
  return { kind: 'worded', state: here.state, moved, wording, reason: version?.reason ?? '', at: version?.at ?? null, between };
}
