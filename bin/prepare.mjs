// Runs before every script, on whatever Node (18 or newer) is there: installs what is missing, builds what changed, and is
// quiet when there is nothing to do. `node bin/prepare.mjs test` also wants what only the tests need.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeFonts } from './prepare/fonts.mjs';
import { buildsFrom, contentHash } from './prepare/hash.mjs';
import { installedSoFar, installProblem, lockedFor, stampFile } from './prepare/installed.mjs';
import { installingNode } from './prepare/installing-node.mjs';
import { stopWith, withProgress } from './prepare/progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const forTests = process.argv[2] === 'test';

if (Number(process.versions.node.split('.')[0]) < 18) stopWith(`Zandkorrel needs Node 18 or newer to start from; this is ${process.versions.node}.`);

if (installProblem(forTests)) {
  const npm = process.env.npm_execpath;
  const node = await installingNode();
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(forTests ? ['--include=dev'] : [])];
  const [program, args] = npm ? [node, [npm, ...flags]] : ['npm', flags];
  await withProgress('Installing the packages', program, args, {
    failure: 'The packages could not be installed. Check the connection to the npm registry (and the disk space), then try again.',
    measure: installedSoFar(),
  });
  const problem = installProblem(forTests, { stamped: false });
  if (problem) stopWith(`The packages were installed, but ${problem}.`);
  writeFileSync(stampFile, lockedFor(forTests));
}

const builtFile = 'dist/built-from';
const wanted = contentHash(buildsFrom);
if (!existsSync(builtFile) || readFileSync(builtFile, 'utf8') !== wanted) {
  rmSync(builtFile, { force: true });
  const vite = 'node_modules/vite/bin/vite.js';
  const node = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
  const failure = 'The build failed; the reason is above.';
  await withProgress('Building the pages', node, [vite, 'build', '--logLevel', 'warn'], { failure });
  await withProgress('Building the server', node, [vite, 'build', '--ssr', '--logLevel', 'warn'], { failure });
  await makeFonts();
  writeFileSync(builtFile, wanted);
}
