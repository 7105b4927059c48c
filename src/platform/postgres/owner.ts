import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { CannotStart } from '../cannot-start';

/** Who runs the server when root starts the application: PostgreSQL refuses root. Undefined: the present user. */
export type Owner = { uid: number; gid: number; name: string } | undefined;

// What a Linux or macOS machine has anyway; we make no user of our own.
const unprivileged = ['postgres', 'nobody'];

/** `cluster` is the folder of the database; once it exists, the user it belongs to stays its user. */
export function serverOwner(cluster: string): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const made = statSync(cluster, { throwIfNoEntry: false });
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid, name: `user ${made.uid}` };
  for (const name of unprivileged) {
    const [uid, gid] = ['-u', '-g'].map((flag) => idOf(name, flag));
    if (uid && gid) return { uid, gid, name };
  }
  throw new CannotStart(
    `PostgreSQL does not run as root and there is no user ${unprivileged.join(' or ')} on this machine. Start Zandkorrel as an ordinary user, or set DATABASE_URL.`,
  );
}

function idOf(name: string, flag: string): number {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return 0;
  }
}

/** Whether that user can enter these folders. Asked by trying, since modes alone do not tell (access lists, mounts). */
export function canEnter(owner: Owner, folders: string[]): boolean {
  if (!owner) return true;
  const { uid, gid } = owner;
  const tried = spawnSync('/bin/sh', ['-c', 'for f; do test -x "$f" || exit 1; done', 'sh', ...folders], { uid, gid, cwd: '/' });
  if (tried.error)
    throw new CannotStart(
      `PostgreSQL does not run as root, and this process may not become another user (${tried.error.message}). Start Zandkorrel as an ordinary user, or set DATABASE_URL.`,
    );
  return tried.status === 0;
}

/** For spawn: nothing when the server runs as ourselves. */
export const asOwner = (owner: Owner): { uid?: number; gid?: number } => (owner ? { uid: owner.uid, gid: owner.gid } : {});
