import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from './files-in';

const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = filesIn(join(folder, 'files'));
const standing = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

test('what is put in comes out whole, by a name that says what is in it, kept once', async () => {
  const name = await files.put(Buffer.from('een korrel zand'));
  expect(await files.put(Readable.from([Buffer.from('een korrel '), Buffer.from('zand')]))).toBe(name);
  expect(standing()).toHaveLength(1);
  const opened = await files.open(name);
  expect(opened?.size).toBe(15);
  expect(opened && (await text(opened.stream))).toBe('een korrel zand');
  await files.remove(name);
  expect(standing()).toHaveLength(0);
  expect(await files.open(name)).toBeUndefined();
  await files.remove(name);
});

test('content that breaks off leaves nothing behind', async () => {
  const broken = new Readable({
    read() {
      this.push(Buffer.from('half'));
      this.destroy(new Error('gone'));
    },
  });
  await expect(files.put(broken)).rejects.toThrow('gone');
  expect(standing()).toHaveLength(0);
});

test('a name that is none opens nothing, whatever path it spells', async () => {
  for (const name of ['', '../../etc/passwd', 'x'.repeat(64), `${'a'.repeat(63)}/`]) expect(await files.open(name)).toBeUndefined();
});
