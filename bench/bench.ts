/**
 * `npm run bench`: the figures this project stands for. Each page signed out and signed in, at 1, 10 and 50 connections, beside its own
 * limit measured in the same run (bench/bare-server.mjs), as a ratio; and how the pages hold when the network grows.
 * `npm run bench -- meeting`: a full hall, live (bench/meeting.ts). `npm run bench -- search`: how well and how fast search finds (bench/search).
 * Settings: BENCH_SECONDS a measurement (3), BENCH_ROUNDS (3, medians are told), BENCH_SIZES (1000,100000,1000000).
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, median } from './load.ts';
import { meetingMinute } from './meeting.ts';
import { appEnv, cookie, type Page, record, weights } from './pages.ts';
import { serve, stop } from './processes.ts';
import { searchBench } from './search/search.ts';
import { seed } from './seed.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number);
const connections = [1, 10, 50];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const [port, barePort] = [4310, 4311];

type Postgres = typeof import('../src/platform/postgres/index.ts');
type Growth = { page: string; who: string; size: number; ms: number };

const dataDir = mkdtempSync(join(tmpdir(), 'zandkorrel-bench-'));
// Started by root, the server's own user has to be able to enter.
chmodSync(dataDir, 0o711);
const { startPostgres } = (await import('../dist/server/postgres.js' as string)) as Postgres;
const postgres = process.env.DATABASE_URL ? undefined : await startPostgres({ dataDir, say });
const url = process.env.DATABASE_URL ?? postgres?.url ?? '';

try {
  say(`${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores, Node ${process.version}.`);
  const runs: Record<string, () => Promise<void>> = {
    meeting: () => meetingMinute(url, say),
    search: () => searchBench({ url, admin: postgres?.administratorUrl ?? url }, say),
  };
  await (runs[process.argv[2] ?? ''] ?? pagesBesideTheirLimit)();
} finally {
  await postgres?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function pagesBesideTheirLimit(): Promise<void> {
  say(`${rounds} rounds of ${seconds} s, medians.`);
  const growth: Growth[] = [];
  await stop(await serve(['--max-semi-space-size=64', 'dist/server/main.js', 'serve'], appEnv(url, port), `http://localhost:${port}/healthz`));
  for (const size of sizes) {
    say(`\nSeeding up to ${size} questions`);
    await seed(url, size, say);
    const { file, pages } = await record(url, port);
    if (size === sizes[0]) await besideTheLimit(file, pages);
    growth.push(...(await speedAt(size, pages)));
  }
  sayGrowth(growth);
}

async function besideTheLimit(file: string, pages: Page[]): Promise<void> {
  const app = await serve(['--max-semi-space-size=64', 'dist/server/main.js', 'serve'], appEnv(url, port), `http://localhost:${port}/healthz`);
  const bare = await serve(
    ['./bench/bare-server.mjs'],
    { DATABASE_URL: url, PORT: String(barePort), BENCH_PAGES: file },
    `http://127.0.0.1:${barePort}/healthz`,
  );
  const weight = weights(file);
  say('\n| page | signed | statements | kB | connections | pages/s | limit/s | ratio | p99 ms |\n|---|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const { name, path } of pages)
    for (const who of ['out', 'in'] as const)
      for (const count of connections) {
        const ours: Awaited<ReturnType<typeof load>>[] = [];
        const limit: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          ours.push(await load(`http://localhost:${port}${path}`, count, seconds, who === 'in' ? cookie : undefined));
          limit.push((await load(`http://127.0.0.1:${barePort}${path}`, count, seconds, who === 'in' ? cookie : undefined)).perSecond);
        }
        const [mine, its] = [median(ours.map((one) => one.perSecond)), median(limit)];
        const { statements, bytes } = weight[`${path} ${who}`] ?? { statements: 0, bytes: 0 };
        say(
          `| ${name} | ${who} | ${statements} | ${(bytes / 1000).toFixed(1)} | ${count} | ${mine.toFixed(0)} | ${its.toFixed(0)} | ${(mine / its).toFixed(2)} | ${median(ours.map((one) => one.p99)).toFixed(0)} |`,
        );
      }
  await stop(app);
  await stop(bare);
}

async function speedAt(size: number, pages: Page[]): Promise<Growth[]> {
  const app = await serve(['--max-semi-space-size=64', 'dist/server/main.js', 'serve'], appEnv(url, port), `http://localhost:${port}/healthz`);
  const found: Growth[] = [];
  for (const { name, path } of pages)
    for (const who of ['out', 'in']) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        times.push(1000 / (await load(`http://localhost:${port}${path}`, 1, seconds, who === 'in' ? cookie : undefined)).perSecond);
      found.push({ page: name, who, size, ms: median(times) });
    }
  await stop(app);
  return found;
}

function sayGrowth(growth: Growth[]): void {
  say(
    `\n| page | signed | ${sizes.map((size) => `${size.toLocaleString('en')} entries, ms`).join(' | ')} | last / first |\n|---|---|${sizes.map(() => '---:|').join('')}---:|`,
  );
  for (const { page, who } of growth.filter(({ size }) => size === sizes[0])) {
    const times = sizes.map((size) => growth.find((one) => one.page === page && one.who === who && one.size === size)?.ms ?? Number.NaN);
    say(`| ${page} | ${who} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${((times.at(-1) ?? 0) / (times[0] ?? 1)).toFixed(2)} |`);
  }
}
