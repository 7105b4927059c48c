import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFile, builtClient } from './built-client.fixture';

let files: BuiltFile[] = [];
beforeAll(async () => {
  files = await builtClient();
}, 60_000);

const ending = (end: string) => files.filter((file) => file.path.endsWith(end));
const sum = (list: BuiltFile[], size: (bytes: Buffer) => number) => list.reduce((total, file) => total + size(file.bytes), 0);

describe('What a first visit has to fetch', () => {
  const sheet = (file: BuiltFile) => /\/[a-z]+-[\w-]+\.css$/.test(file.path) && !file.path.includes('/client-');
  test('The stylesheet of every page is at most 8 kB compressed, 34 kB as text', () => {
    const everywhere = ending('.css').filter((file) => !sheet(file));
    expect(everywhere).toHaveLength(1);
    expect(sum(everywhere, (bytes) => bytes.length)).toBeLessThanOrEqual(34_000);
    expect(sum(everywhere, (bytes) => gzipSync(bytes).length)).toBeLessThanOrEqual(8_000);
  });

  test('A page that has a sheet of its own fetches at most 2 kB more', () => {
    const sheets = ending('.css').filter(sheet);
    expect(sheets.length).toBeGreaterThan(1);
    for (const file of sheets) expect(gzipSync(file.bytes).length, file.path).toBeLessThanOrEqual(2_000);
  });

  test('All script together is at most 40 kB compressed', () => {
    expect(sum(ending('.js'), (bytes) => gzipSync(bytes).length)).toBeLessThanOrEqual(40_000);
  });

  test('Two faces, at most 87 kB, and one sheet of pictograms of at most 3 kB compressed', () => {
    expect(ending('.woff2')).toHaveLength(2);
    expect(sum(ending('.woff2'), (bytes) => bytes.length)).toBeLessThanOrEqual(87_000);
    expect(
      sum(
        files.filter((file) => /\/pictograms[^/]*\.svg$/.test(file.path)),
        (bytes) => brotliCompressSync(bytes).length,
      ),
    ).toBeLessThanOrEqual(3_000);
  });
});
