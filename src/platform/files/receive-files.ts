import { Busboy } from '@fastify/busboy';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** A file as it arrived: the name its owner knows it by, and where it lies for as long as the work lasts. */
export type Received = { name: string; path: string; whole: boolean };
type Limits = { files: number; bytesPerFile: number; bytes: number };

/** Too much for one form: what was read of it is thrown away. */
export class TooMuch extends Error {}

/**
 * Writes the files of a form to a folder of their own while they arrive, and hands them over when all of it is there: a form that is
 * broken off leaves nothing. The folder is gone when the work is done, however it ends. No files: an empty list.
 */
export async function receiveFiles<T>(request: Request, limits: Limits, work: (files: Received[]) => Promise<T>): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data;.*boundary=/i.test(type) || !request.body) return work([]);
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) throw new TooMuch();
  const folder = await mkdtemp(join(tmpdir(), 'zandkorrel-in-'));
  try {
    return await work(await written(request.body as ReadableStream, type, { folder, limits }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const anHour = 60 * 60_000;

/** Throws away what a process that was killed in the middle of a form, or of handing a file to its store, left behind. `than` in milliseconds. */
export async function sweepReceived(than = anHour): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!/^zandkorrel-(in|out)-/.test(name)) continue;
    const folder = join(tmpdir(), name);
    const made = await stat(folder).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > than) await rm(folder, { recursive: true, force: true });
  }
}

async function written(body: ReadableStream, type: string, { folder, limits }: { folder: string; limits: Limits }): Promise<Received[]> {
  const received: Received[] = [];
  const writing: Promise<void>[] = [];
  const streams: Readable[] = [];
  const parser = new Busboy({ headers: { 'content-type': type }, limits: { files: limits.files, fileSize: limits.bytesPerFile, fields: 20, fieldSize: 1000 } });
  parser.on('file', (_field, stream, name) => {
    const file: Received = { name: (name ?? '').slice(0, 200), path: join(folder, String(received.length)), whole: true };
    received.push(file);
    stream.on('limit', () => {
      file.whole = false;
    });
    const written = pipeline(stream, createWriteStream(file.path, { mode: 0o600 }));
    // Heard below, when the whole form is there; until then a form that breaks off must not count as unheard.
    written.catch(() => {});
    writing.push(written);
    streams.push(stream);
  });
  try {
    await pipeline(Readable.fromWeb(body), atMost(limits.bytes), parser);
  } catch (error) {
    // The parser forgets the file it was in the middle of.
    for (const stream of streams) stream.destroy();
    await Promise.allSettled(writing);
    throw error;
  }
  await Promise.all(writing);
  // A form in which nothing was chosen sends one file without a name.
  return received.filter(({ name }) => name !== '');
}

/** A form that broke off or is none: there is nobody to tell, or nothing in it to name. */
export const isBrokenForm = (error: unknown): boolean =>
  error instanceof Error &&
  (/multipart|boundary|premature close|aborted|terminated/i.test(error.message) ||
    error.name === 'AbortError' ||
    ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'));

function atMost(bytes: number): Transform {
  let read = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      read += chunk.length;
      done(read > bytes ? new TooMuch() : null, chunk);
    },
  });
}
