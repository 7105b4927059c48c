import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

export const buildsFrom = [
  'src',
  'messages',
  'migrations',
  'examples',
  'project.inlang/settings.json',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'bin/prepare/fonts.mjs',
];

// Written by the build itself, and what only tests read.
const leftOut = /^src\/platform\/i18n\/words$|\.test\.tsx?$/;

/** One hash for the names and contents of files and folders. */
export function contentHash(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (leftOut.test(path) || !existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  };
  paths.forEach(add);
  return hash.digest('hex');
}
