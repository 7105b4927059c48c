import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const stampFile = 'node_modules/.installed-for';

/** What a complete installation is stamped with. */
export function lockedFor(withTests) {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}${withTests || existsSync('node_modules/vitest') ? ' tests' : ''}`;
}

/** Why node_modules cannot be used as it is, or undefined. */
export function installProblem(withTests, { stamped = true } = {}) {
  if (stamped && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockedFor(withTests)) return undefined;
  const problem = differs(withTests) ?? unusable();
  // Installed by hand, and right: from now on it is known at a glance.
  if (!problem && stamped) writeFileSync(stampFile, lockedFor(withTests));
  return problem;
}

function differs(withTests) {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return 'there are none';
  const { packages: have } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const [path, { version, optional, dev, devOptional }] of Object.entries(locked)) {
    if (!path || optional || ((dev || devOptional) && !withTests)) continue;
    if (have[path]?.version !== version) return `${path} is not the locked version ${version}`;
  }
  return undefined;
}

function unusable() {
  try {
    const node = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
    execFileSync(node, ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'their Node does not run here; if npm was told to ignore install scripts, allow them (npm config set ignore-scripts false) and remove node_modules';
  }
}

/** Tells how many packages are in place, for someone who waits. */
export function installedSoFar() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const paths = Object.keys(packages).filter((path) => path && !packages[path].optional);
  return () => `${paths.filter((path) => existsSync(`${path}/package.json`)).length} of ${paths.length} packages`;
}
