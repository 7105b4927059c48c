import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keptSecret, openDataFolder } from '../data-folder';
import { findBinaries } from './binaries';
import { checkVersion, existingCluster, newCluster, placeOf } from './cluster';
import { type Connection, connectAsAdministrator, ensureDatabase, takeLock, urlOf } from './connection';
import { secondStart, stopOrphan } from './orphan';
import { serverOwner } from './owner';
import { forgetSocket, runServer, type Server, type Setup, stopServer } from './server';
import { serverSettings } from './settings';

export type StartPostgres = {
  dataDir: string;
  say?: (line: string) => void;
  /** On top of our own; the tests, which have nothing to lose, switch off waiting for the disk. */
  settings?: Record<string, string>;
  /** For a command beside the running application: use its server instead of refusing. */
  share?: boolean;
  /** Where root puts what its unprivileged user cannot reach here. */
  staging?: string;
};
export type Postgres = {
  url: string;
  /** As the server's administrator; only tests need it. */
  administratorUrl: string;
  stop: () => Promise<void>;
  /** Fulfilled with a sentence when the server ends without having been asked. */
  lost: Promise<string>;
};

/** Our own PostgreSQL on a data folder, made when there is none. */
export async function startPostgres({ dataDir: asked, say = () => {}, settings = {}, share = false, staging = '/var/lib' }: StartPostgres): Promise<Postgres> {
  const dataDir = openDataFolder(asked);
  const password = process.platform === 'win32' ? keptSecret(dataDir, 'postgres-password') : '';
  const made = existingCluster(dataDir);
  const owner = serverOwner(made ?? placeOf(dataDir));
  const binaries = findBinaries(owner, staging, say);
  if (made) checkVersion(made, binaries);
  else say(`Making an empty database in ${dataDir} …`);
  const cluster = made ?? (await newCluster({ dataDir, owner, binaries, staging, password, say }));
  const setup: Setup = { cluster, owner, binaries, password, say, log: join(dataDir, 'postgres.log'), settings: { ...serverSettings(), ...settings } };
  const running = share ? await stopOrphan(setup, 'share') : undefined;
  if (running) return { ...addresses(running), stop: async () => {}, lost: new Promise(() => {}) };
  const server = await runWithLock(setup);
  await ensureDatabase(server.client, password);
  return { ...supervised(server, setup), ...addresses(server.connection) };
}

const addresses = (connection: Connection): Pick<Postgres, 'url' | 'administratorUrl'> => ({
  url: urlOf(connection, 'zandkorrel'),
  administratorUrl: urlOf(connection, 'postgres', 'postgres'),
});

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
    void ended.then(
      () => !stopping && tell(`PostgreSQL ended unexpectedly. Start Zandkorrel again; nothing that was confirmed is lost. The reason is in ${log}.`),
    );
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
