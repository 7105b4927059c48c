import { describe, expect, it } from 'vitest';
import { cellsOf, type Path } from './cells';

const version = (no: number) => ({ no, wording: `verwoording ${no}`, reason: no > 1 ? `reden ${no}` : '', at: '2026-03-01T09:00:00Z' });
const frozen = (snapshot_id: string, no: number, state: Path['state'] = 'asked') => ({ snapshot_id, version: no, state });
const moments = [{ id: 'maart' }, { id: 'mei' }, { id: 'juli' }];
const path = (change: Partial<Path>): Path => ({ version: 1, wording: 'zoals het nu heet', state: 'asked', versions: [version(1)], frozen: [], ...change });

describe('The cells of a question on the agenda', () => {
  it('show the wording where it was new and say "unchanged" where it went on', () => {
    const cells = cellsOf(path({ frozen: [frozen('mei', 1), frozen('juli', 1)] }), moments);
    expect(cells.map(({ kind }) => kind)).toEqual(['absent', 'worded', 'same', 'same']);
  });

  it('keep the re-wordings between two moments, so that they can be opened', () => {
    const cells = cellsOf(path({ version: 4, versions: [1, 2, 3, 4].map(version), frozen: [frozen('maart', 1), frozen('mei', 3)] }), moments);
    expect(cells[1]).toMatchObject({ kind: 'worded', wording: 'verwoording 3', reason: 'reden 3', between: [version(2)] });
    expect(cells[3]).toMatchObject({ kind: 'worded', wording: 'zoals het nu heet', reason: 'reden 4', between: [] });
  });

  it('say that the state moved while the wording stood', () => {
    const cells = cellsOf(path({ state: 'testing', frozen: [frozen('mei', 1, 'asked'), frozen('juli', 1, 'exploring')] }), moments);
    expect(cells.slice(1)).toMatchObject([
      { kind: 'worded', state: 'asked', moved: false },
      { kind: 'same', state: 'exploring', moved: true },
      { kind: 'same', state: 'testing', moved: true },
    ]);
  });

  it('treat a wording that was said in a smaller circle as one that was not there', () => {
    const cells = cellsOf(path({ version: 2, versions: [version(2)], frozen: [frozen('maart', 1), frozen('mei', 2)] }), moments);
    expect(cells.map(({ kind }) => kind)).toEqual(['absent', 'worded', 'absent', 'same']);
  });

  it('always show the present wording, also when its own version was said in a smaller circle', () => {
    const [now] = cellsOf(path({ version: 2, versions: [] }), []);
    expect(now).toMatchObject({ kind: 'worded', wording: 'zoals het nu heet', reason: '', between: [] });
  });
});
