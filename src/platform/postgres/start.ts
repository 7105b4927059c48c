import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start';
import { findBinaries } from './binaries';
import { checkVersion, existingCluster, newCluster, placeOf } from './cluster';
import { connectAsAdministrator, ensureDatabase, takeLock, urlOf } from './connection';
import { secondStart, stopOrphan } from './orphan';
import { serverOwner } from './owner';
import { forgetSocket, runServer, type Server, type Setup, stopServer } from './server';
import { serverSettings } from './settings';

export type StartPostgres = {
  dataDir: string;
  say?: (line: string) => void;
  /** On top of our own; the tests, which have nothing to lose, switch off waiting for the disk. */
  settings?: Record<string, string>;
};
export type Postgres = {
  url: string;
  /** As the server's administrator; only tests need it. */
  administratorUrl: string;
  stop: () => Promise<void>;
  /** Fulfilled with a sentence when the server ends without having been asked. */
  lost: Promise<string>;
};

const staging = '/var/lib';

/** Our own PostgreSQL on a data folder, made when there is none. */
export async function startPostgres({ dataDir: asked, say = () => {}, settings = {} }: StartPostgres): Promise<Postgres> {
  const dataDir = dataFolder(asked);
  const password = ownPassword(dataDir);
  const made = existingCluster(dataDir);
  const owner = serverOwner(made ?? placeOf(dataDir));
  const binaries = findBinaries(owner, staging, say);
  if (made) checkVersion(made, binaries);
  else say(`Making an empty database in ${dataDir} …`);
  const cluster = made ?? (await newCluster({ dataDir, owner, binaries, staging, password, say }));
  const setup: Setup = { cluster, owner, binaries, password, say, log: join(dataDir, 'postgres.log'), settings: { ...serverSettings(), ...settings } };
  const server = await runWithLock(setup);
  await ensureDatabase(server.client, password);
  return { ...supervised(server, setup), url: urlOf(server.connection, 'zandkorrel'), administratorUrl: urlOf(server.connection, 'postgres', 'postgres') };
}

async function runWithLock(setup: Setup): Promise<Server> {
  // Two starts at the same moment: PostgreSQL lets one server live, the lock lets one application go on.
  for (let tries = 0; tries < 5; tries++) {
    await stopOrphan(setup);
    const server = await runServer(setup);
    if (!server) continue;
    if (await takeLock(server.client).catch(() => false)) return server;
    if (server.child.exitCode === null) throw secondStart(setup.cluster);
  }
  throw secondStart(setup.cluster);
}

function supervised(server: Server, { cluster, binaries, owner, log }: Setup): Pick<Postgres, 'stop' | 'lost'> {
  const { child, connection } = server;
  let stopping: Promise<void> | undefined;
  // However we end, short of SIGKILL, the server is told to end as well.
  const onExit = () => child.kill('SIGINT');
  process.on('exit', onExit);
  const ended = new Promise<void>((done) => (child.exitCode !== null ? done() : child.once('exit', () => done())));
  const lost = new Promise<string>((tell) => {
    void ended.then(() => !stopping && tell(`PostgreSQL ended unexpectedly. Start Zandkorrel again; nothing that was confirmed is lost. The reason is in ${log}.`));
  });
  const keepLock = (client: typeof server.client): void => {
    // PostgreSQL ends every connection when it repairs itself after a crash of one of its processes; take the lock again.
    client.once('end', async () => {
      while (!stopping && child.exitCode === null) {
        const again = await connectAsAdministrator(connection).catch(() => undefined);
        if (again && (await takeLock(again).catch(() => false))) return keepLock(again);
        await again?.end().catch(() => {});
        await pause(250);
      }
    });
  };
  keepLock(server.client);
  const stop = async () => {
    await stopServer(cluster, binaries, owner);
    await ended;
    process.off('exit', onExit);
    forgetSocket(connection.host);
  };
  return { lost, stop: () => (stopping ??= stop()) };
}

/** The data folder as a full path; made when it is not there. */
function dataFolder(asked: string): string {
  try {
    // Root's own folder must let the server's user pass to the database inside it, and no further.
    mkdirSync(asked, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(asked, constants.W_OK | constants.X_OK);
    return realpathSync(asked);
  } catch (error) {
    throw new CannotStart(`The data folder ${asked} is not writable (${(error as NodeJS.ErrnoException).code}). Make it writable for this user, or set ZANDKORREL_DATA to another folder.`);
  }
}

function ownPassword(dataDir: string): string {
  if (process.platform !== 'win32') return '';
  const file = join(dataDir, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}
