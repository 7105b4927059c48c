import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start';
import { type Binaries, majorOf } from './binaries';
import { asOwner, canEnter, type Owner } from './owner';
import { isRunning } from './processes';

/** Where the database of a data folder lives; a link leads elsewhere when the server's user cannot enter the data folder. */
export const placeOf = (dataDir: string): string => join(dataDir, 'postgres');

/** The real folder of the database, or undefined when there is none yet. */
export function existingCluster(dataDir: string): string | undefined {
  const place = placeOf(dataDir);
  if (!lstatSync(place, { throwIfNoEntry: false })) return undefined;
  if (!existsSync(place))
    throw new CannotStart(`${place} leads to a folder that is gone. Put it back from a backup, or remove ${place} to begin with an empty database.`);
  return realpathSync(place);
}

/** Refuses a folder that this PostgreSQL cannot read, before anything touches it. */
export function checkVersion(cluster: string, { version }: Binaries): void {
  const file = join(cluster, 'PG_VERSION');
  let made: string;
  try {
    made = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw new CannotStart(
        `The database in ${cluster} belongs to another user. Start Zandkorrel as that user, or set ZANDKORREL_DATA to a folder of your own.`,
      );
    throw new CannotStart(`${cluster} does not hold a PostgreSQL database. Move it away, or set ZANDKORREL_DATA to another folder.`);
  }
  if (made !== majorOf(version))
    throw new CannotStart(
      `The database in ${cluster} was made by PostgreSQL ${made}; this Zandkorrel brings PostgreSQL ${majorOf(version)}. Start the version that made it, export, and import here.`,
    );
}

type New = { dataDir: string; owner: Owner; binaries: Binaries; staging: string; password: string; say: (line: string) => void };

/** Makes an empty database. It gets its name only when complete, so that a start that is broken off leaves no half database. */
export async function newCluster({ dataDir, owner, binaries, staging, password, say }: New): Promise<string> {
  const place = placeOf(dataDir);
  const home = canEnter(owner, [dataDir]) ? place : join(stagedHome(staging, dataDir), 'postgres');
  if (home !== place) say(`User ${owner?.name}, who runs PostgreSQL, cannot enter ${dataDir}: the database is kept in ${home}.`);
  removeBroken(dirname(home));
  const half = mkdtempSync(`${home}.new-${process.pid}-`);
  if (owner) chownSync(half, owner.uid, owner.gid);
  try {
    await initialise(half, { owner, binaries, password });
    renameSync(half, home);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another start was quicker; whoever gets the lock goes on.
    if (!existsSync(home)) throw error;
  }
  if (home !== place) symlinkSync(home, place);
  return home;
}

/** A folder of its own per data folder, never one that already holds something. */
function stagedHome(staging: string, dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  for (let copy = 1; ; copy++) {
    const home = join(staging, `zandkorrel-${hash}${copy > 1 ? `-${copy}` : ''}`);
    if (existsSync(join(home, 'postgres'))) continue;
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0o711);
    return home;
  }
}

function removeBroken(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

async function initialise(folder: string, { owner, binaries, password }: Pick<New, 'owner' | 'binaries' | 'password'>): Promise<void> {
  const passwordFile = join(dirname(folder), `.password-${process.pid}`);
  const windows = process.platform === 'win32';
  // On Unix only those who can enter the socket's private folder can connect, and they could read the files as well.
  const access = windows ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`] : ['--auth-local=trust', '--auth-host=reject'];
  if (windows) writeFileSync(passwordFile, password, { mode: 0o600 });
  // One sort order on every machine, whatever is installed there; Dutch order is asked for where people read a list.
  const flags = ['-D', folder, '-U', 'postgres', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', ...access];
  const child = spawn(binaries.initdb, flags, { ...asOwner(owner), cwd: folder, env: { ...process.env, LC_ALL: 'C' }, windowsHide: true });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | string>((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (status) => done(status ?? 1));
  });
  if (windows) rmSync(passwordFile, { force: true });
  if (code === 0) return;
  const reason = /(?:error|FATAL): *(.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? String(code);
  throw new CannotStart(
    `The database could not be made in ${dirname(folder)}: ${reason || code}. Put that right, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}
