import { describe, expect, it } from 'vitest';
import { progressBar } from './progress-bar';

const written = (terminal: boolean, all: number): string => {
  let text = '';
  const out = { isTTY: terminal, write: (more: string) => ((text += more), true) };
  const progress = progressBar(out, 100);
  for (let done = 50; done <= all; done += 50) progress(done, all);
  return text;
};

describe('the progress of a long import', () => {
  it('fills a bar on a terminal, ending on a line of its own', () => {
    const bar = written(true, 500);
    expect(bar).toContain('\r███░░░');
    expect(bar).toMatch(/█{30} 500 van 500 regels\n$/);
  });

  it('is a line every tenth where there is no terminal', () => {
    expect(written(false, 1000).trim().split('\n')).toHaveLength(11);
  });

  it('says nothing when it is over before it could be read', () => {
    expect(written(true, 50)).toBe('');
  });
});
