import S3rver from '@20minutes/s3rver';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, filesIn, openFiles } from './index';
import { filesInS3, type S3 } from './files-in-s3';

const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-files-'));
const underway = mkdtempSync(join(tmpdir(), 'zandkorrel-underway-'));
process.env.TMPDIR = underway;

// A store of its own that speaks S3 and checks every signature, on this machine.
const stores = join(folder, 's3');
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: stores, configureBuckets: [{ name: 'zandkorrel' }] });
let s3: S3;
const opened: Record<'a folder' | 'an S3-compatible store', Files> = {} as never;
beforeAll(async () => {
  const { port } = (await server.run()) as AddressInfo;
  s3 = { endpoint: `http://127.0.0.1:${port}`, bucket: 'zandkorrel', region: 'eu-west-1', keyId: 'S3RVER', secret: 'S3RVER' };
  opened['a folder'] = filesIn(join(folder, 'local'));
  opened['an S3-compatible store'] = filesInS3(s3);
});
afterAll(async () => {
  await server.close();
  for (const one of [folder, underway]) rmSync(one, { recursive: true });
});

/** The files that stand, without what the store writes about them. */
const standing = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /[0-9a-f]{64}(\._S3rver_object)?$|^half-/.test(one.name))
    .map((one) => one.name);

describe.each(['a folder', 'an S3-compatible store'] as const)('Files in %s', (which) => {
  const files = (): Files => opened[which];

  test('what is put in comes out whole, by a name that says what is in it, kept once', async () => {
    const name = await files().put(Buffer.from('een korrel zand'));
    expect(await files().put(Readable.from([Buffer.from('een korrel '), Buffer.from('zand')]))).toBe(name);
    expect([standing().length, await files().has(name)]).toEqual([1, true]);
    const file = await files().open(name);
    expect(file?.size).toBe(15);
    expect(file && (await text(file.stream))).toBe('een korrel zand');
    await files().remove(name);
    expect([standing(), await files().has(name), await files().open(name)]).toEqual([[], false, undefined]);
    await files().remove(name);
  });

  test('a large file goes through in pieces, of which nobody said how many there are', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'zand');
    const name = await files().put(
      Readable.from(
        (function* () {
          for (let nth = 0; nth < 20; nth++) yield piece;
        })(),
      ),
    );
    const file = await files().open(name);
    let read = 0;
    for await (const chunk of file?.stream ?? []) read += (chunk as Uint8Array).length;
    expect([file?.size, read]).toEqual([20 * piece.length, 20 * piece.length]);
    await files().remove(name);
  });

  test('content that breaks off leaves nothing behind', async () => {
    const broken = new Readable({
      read() {
        this.push(Buffer.from('half'));
        this.destroy(new Error('gone'));
      },
    });
    await expect(files().put(broken)).rejects.toThrow('gone');
    expect([standing(), readdirSync(underway)]).toEqual([[], []]);
  });

  test('somebody who stops reading half-way keeps nothing busy', async () => {
    const name = await files().put(Buffer.alloc(5_000_000, 'x'));
    const file = await files().open(name);
    for await (const _ of file?.stream ?? []) break;
    expect(file?.stream.destroyed).toBe(true);
    expect(await files().has(name)).toBe(true);
    await files().remove(name);
  });

  test('what one module throws away is not what another still has', async () => {
    const apart = files().apart('attachments');
    const name = await files().put(Buffer.from('gedeeld'));
    expect([await apart.put(Buffer.from('gedeeld')), standing().length]).toEqual([name, 2]);
    await files().remove(name);
    expect([await files().has(name), await apart.has(name)]).toEqual([false, true]);
    await apart.remove(name);
  });

  test('a name that is none opens nothing, whatever path it spells', async () => {
    for (const name of ['', '../../etc/passwd', 'x'.repeat(64), `${'a'.repeat(63)}/`]) {
      expect([await files().open(name), await files().has(name)]).toEqual([undefined, false]);
      await files().remove(name);
    }
  });
});

describe('An S3-compatible store', () => {
  test('is tried before anything starts, and what is wrong is said', async () => {
    const start = (changes: Partial<S3>) => openFiles({ s3: { ...s3, ...changes }, dataDir: folder });
    await expect(start({})).resolves.toBeDefined();
    await expect(start({ bucket: 'niet-hier' })).rejects.toThrow('it has no bucket niet-hier');
    await expect(start({ secret: 'fout' })).rejects.toThrow('it does not take the key');
    await expect(start({ endpoint: 'http://127.0.0.1:1' })).rejects.toThrow('it does not answer');
  });

  test('that refuses half-way is a failure and not a file that is not there', async () => {
    const wrong = filesInS3({ ...s3, secret: 'fout' });
    await expect(wrong.put(Buffer.from('x'))).rejects.toThrow('the file store answered 403');
    await expect(wrong.open('a'.repeat(64))).rejects.toThrow('the file store answered 403');
    expect(readdirSync(underway)).toEqual([]);
  });

  test('is left alone where no settings name it', async () => {
    const name = await (await openFiles({ s3: undefined, dataDir: join(folder, 'thuis') })).put(Buffer.from('hier'));
    expect(readdirSync(join(folder, 'thuis', 'files', name.slice(0, 2), name.slice(2, 4)))).toEqual([name]);
  });
});
