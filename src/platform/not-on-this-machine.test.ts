import { readConfig } from '#platform/config';
import { openDatabase } from '#platform/db';
import { filesIn } from '#platform/files';
import { NotOnThisMachine } from '#platform/not-on-this-machine';
import { pngOf } from '#platform/picture';
import { printWith } from '#platform/print/print-pdf';
import { createWeb } from '#platform/web/server';
import { afterAll, describe, expect, test } from 'vitest';

const { db, close } = openDatabase('postgresql://localhost/nobody-asks-it');
afterAll(close);
const lines: object[] = [];
// As Node says it when a package has nothing for this kind of machine.
const load = async () => {
  throw new Error('Cannot find native binding');
};
const print = printWith(load);

const app = createWeb({
  config: readConfig({}, 'test'),
  db,
  mail: { send: async () => {} },
  files: filesIn('nowhere'),
  assets: { css: '/assets/a.css', js: '/assets/a.js', sheets: {} },
  clientFolder: import.meta.dirname,
  log: (line) => void lines.push(line),
});
app.get('/print', async (c) => c.body((await print({ template: '', data: {} })).buffer as ArrayBuffer));
app.get('/tegel.png', async (c) => c.body((await pngOf('<svg/>', { width: 10, load })).buffer as ArrayBuffer));

describe('a machine for which a part was not made', () => {
  test('gets an error with a name, each time', async () => {
    for (const _ of [1, 2]) await expect(print({ template: '', data: {} })).rejects.toThrow(NotOnThisMachine);
    await expect(pngOf('<svg/>', { width: 10, load })).rejects.toThrow(/no part for drawing .*Cannot find native binding/);
  });

  test('answers with a page that says what it cannot do and what one can, in both languages', async () => {
    for (const [path, words] of [
      ['/print', 'Afdrukken kan op deze server niet. Ga terug'],
      ['/en/print', 'This server cannot print. Go back'],
      ['/tegel.png', 'Een tekening als bestand maken kan op deze server niet.'],
      ['/en/tegel.png', 'This server cannot make a file of a drawing.'],
    ] as const) {
      const answer = await app.request(path);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(await answer.text()).toContain(words);
    }
  });

  test('tells who looks after it in the log which part is missing', () => {
    expect(lines.at(-1)).toMatchObject({ level: 'error', error: expect.stringContaining('no part for drawing') });
  });
});
