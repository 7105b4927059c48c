import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, closeSync, fstatSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { CannotStart } from '../cannot-start';
import type { Binaries } from './binaries';
import { type Connection, connectAsAdministrator } from './connection';
import { asOwner, type Owner } from './owner';
import { asFlags } from './settings';

export type Setup = {
  cluster: string;
  owner: Owner;
  binaries: Binaries;
  settings: Record<string, string>;
  password: string;
  log: string;
  say: (line: string) => void;
};
export type Server = { child: ChildProcess; connection: Connection; client: pg.Client };

const tenMegabytes = 10 * 1024 * 1024;
// The path of a Unix socket holds at most 103 characters on macOS, 107 on Linux.
const longestFolder = 80;

/** A folder that only the server's user (and root) can enter, with a name nobody can take beforehand. */
function socketFolder(owner: Owner): string {
  const folder = mkdtempSync(join(tmpdir().length > longestFolder ? '/tmp' : tmpdir(), 'zk-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

async function newConnection(owner: Owner, password: string): Promise<Connection> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort(), password };
  return { host: socketFolder(owner), port: 5432, password };
}

/** Starts the server and waits until it answers. Undefined: another server was quicker on the same folder. */
export async function runServer(setup: Setup): Promise<Server | undefined> {
  const { cluster, owner, binaries, password } = setup;
  const connection = await newConnection(owner, password);
  const onSocket = connection.host.startsWith('/');
  const where = { listen_addresses: onSocket ? '' : connection.host, port: `${connection.port}`, unix_socket_directories: onSocket ? connection.host : '' };
  if ((statSync(setup.log, { throwIfNoEntry: false })?.size ?? 0) > tenMegabytes) truncateSync(setup.log);
  const log = openSync(setup.log, 'a', 0o600);
  const written = fstatSync(log).size;
  const child = spawn(binaries.postgres, ['-D', cluster, ...asFlags({ ...setup.settings, ...where })], {
    ...asOwner(owner),
    cwd: cluster,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    // Ctrl+C goes to every process of the terminal's group; the server may only stop after the application is done with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(log);
  let failed: Error | undefined;
  child.on('error', (error) => (failed = error));
  child.unref();
  for (;;) {
    if (failed || child.exitCode !== null || child.signalCode !== null) {
      const output = readFileSync(setup.log).subarray(written).toString();
      forgetSocket(connection.host);
      if (output.includes('"postmaster.pid" already exists')) return undefined;
      const reason = failed?.message ?? /(?:FATAL|PANIC): *(.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1);
      throw new CannotStart(`PostgreSQL does not start: ${reason || 'it gave no reason'}. Put that right and start again; its log is ${setup.log}.`);
    }
    try {
      return { child, connection, client: await connectAsAdministrator(connection) };
    } catch {
      // Not there yet: the first milliseconds, or repairing after it was broken off.
    }
    await pause(25);
  }
}

/** Ends the server, ours or one that was left running: refuses new work, breaks off what is open, writes all to disk. */
export const stopServer = (cluster: string, { pg_ctl }: Binaries, owner: Owner): Promise<boolean> =>
  new Promise((done) => {
    execFile(pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '120'], { ...asOwner(owner), cwd: cluster, windowsHide: true }, (error) => done(!error));
  });

export const forgetSocket = (host: string): void => {
  if (/[/]zk-[^/]+$/.test(host)) rmSync(host, { recursive: true, force: true });
};
