import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';

/**
 * The Node that is to run `npm ci`: the one that runs npm now, never the one in node_modules, which is about to be replaced. npm
 * leaves out optional packages that say they do not want that Node, and the build cannot do without; so where it is too old,
 * our own Node is fetched first, to a temporary folder.
 */
export async function installingNode() {
  const present = process.env.npm_node_execpath ?? process.execPath;
  const [major, minor] = execFileSync(present, ['--version'], { encoding: 'utf8' }).slice(1).split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return present;
  const { version } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages['node_modules/node'];
  const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-node-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const npm = process.env.npm_execpath;
  const flags = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`];
  const [program, args] = npm ? [present, [npm, ...flags]] : ['npm', flags];
  await withProgress(`Fetching Node ${version}`, program, args, {
    failure: 'Node could not be fetched. Check the connection to the npm registry (and the disk space), then try again.',
  });
  return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
