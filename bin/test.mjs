// Every promise of this project: the tests, the types and the style. Closes with the line `N passed, N failed`.
// `npm test -- src/questions` runs only the tests in that folder.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reportFile = '.vitest/report.json';
const chosen = process.argv.slice(2);

const run = (program, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

/** Counts from the report of the run; a file that could not even be loaded counts as a failure. */
function counts() {
  const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8'));
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    if (status === 'failed' && !assertionResults.some((one) => one.status === 'failed')) tally.failed++;
    for (const one of assertionResults) tally[one.status in tally ? one.status : 'skipped']++;
  }
  return tally;
}

rmSync(reportFile, { force: true });
mkdirSync('.vitest', { recursive: true });
const code = await run('node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...chosen);
let tally;
try {
  tally = counts();
} catch (error) {
  console.log(`\nThe tests left no report that can be read (${error.message}).`);
  tally = { passed: 0, failed: 1, skipped: 0 };
}
// Something went wrong outside the tests themselves, or there were none.
if (!tally.failed && (code !== 0 || !tally.passed)) tally.failed = 1;

if (!chosen.length) {
  for (const [what, ...command] of [
    ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
    ['style', 'node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error'],
  ]) {
    const right = (await run(...command)) === 0;
    console.log(`${right ? '✓' : '✗'} ${what}`);
    tally[right ? 'passed' : 'failed']++;
  }
}

console.log(`\n${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`);
process.exit(tally.failed ? 1 : 0);
