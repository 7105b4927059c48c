import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';

/** The data folder as a full path; made when it is not there. */
export function openDataFolder(asked: string): string {
  try {
    // A new folder of root's must let the database's user pass to the database inside it, and no further.
    if (mkdirSync(asked, { recursive: true })) chmodSync(asked, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(asked, constants.W_OK | constants.X_OK);
    return realpathSync(asked);
  } catch (error) {
    throw notWritable(asked, error);
  }
}

/** A random text that is made once per data folder and that only its owner can read. */
export function keptSecret(asked: string, name: string): string {
  const folder = openDataFolder(asked);
  const file = join(folder, name);
  const half = `${file}.new-${process.pid}`;
  try {
    writeFileSync(half, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    // Gets its name only when complete; whoever was first decides.
    linkSync(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(folder, error);
  } finally {
    rmSync(half, { force: true });
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw notWritable(folder, error);
  }
}

const notWritable = (folder: string, error: unknown) =>
  new CannotStart(
    `The data folder ${folder} is not writable (${(error as NodeJS.ErrnoException).code}). Make it and its files writable for this user, or set ZANDKORREL_DATA to another folder.`,
  );
