import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Says of the file at a path whether something known is in it. Throws `ScannerAway` when there is no answer to be had. */
export type Scanner = (path: string) => Promise<'clean' | 'infected'>;

/** The scanner is not there, answers too late, or says something else: nobody knows what is in the file. */
export class ScannerAway extends Error {}

const patience = 60_000;
const pieceBytes = 64 * 1024;

/** ClamAV's own protocol (INSTREAM), to `unix:/run/clamav/clamd.ctl` or `host:3310`. Without an address there is no scanner. */
export function scannerAt(address: string | undefined): Scanner | undefined {
  if (!address) return undefined;
  return async (path) => {
    const answer = await asked(opened(address), path).catch((error: unknown) => {
      throw new ScannerAway('the scanner does not answer', { cause: error });
    });
    if (/^stream: OK$/.test(answer)) return 'clean';
    if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
    throw new ScannerAway(`the scanner says: ${answer.slice(0, 200)}`);
  };
}

function opened(address: string): Socket {
  if (address.startsWith('unix:')) return connect(address.slice('unix:'.length));
  const { hostname, port } = new URL(`tcp://${address}`);
  return connect(Number(port || 3310), hostname.replace(/^\[|\]$/g, ''));
}

async function asked(socket: Socket, path: string): Promise<string> {
  socket.setTimeout(patience, () => socket.destroy(new Error('too late')));
  const answer = heard(socket);
  // It can answer, and hang up, before it has read everything: then what it said counts, not that the rest was not taken.
  const sent = pipeline(Readable.from(pieces(path)), socket, { end: false });
  try {
    return await Promise.race([answer, sent.then(() => answer)]);
  } catch (error) {
    return await answer.catch(() => Promise.reject(error));
  } finally {
    sent.catch(() => {});
    socket.destroy();
  }
}

function heard(socket: Socket): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')).trim());
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed before an answer')));
  });
}

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes })) {
    const bytes = chunk as Uint8Array;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    yield length;
    yield bytes;
  }
  yield Buffer.alloc(4);
}
