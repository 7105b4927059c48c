import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, stop } from './processes.ts';
import { network, publicPiece, reader } from './seed.ts';

export const secret = 'a secret only for measuring, of some length';
export const cookie = `zandkorrel=${encodeURIComponent(`${reader.token}.${createHmac('sha256', secret).update(reader.token).digest('base64')}`)}`;
export type Page = { name: string; path: string };
type Taken = { statements: { text: string; values: unknown[] }[]; headers: Record<string, string>; body: string };

export const appEnv = (url: string, port: number) => ({
  DATABASE_URL: url,
  PORT: String(port),
  BASE_URL: `http://localhost:${port}`,
  MAIL_URL: 'smtp://127.0.0.1:9',
  ZANDKORREL_SECRET: secret,
});

/** The pages this project stands for. What is opened alone is something an outsider may read. */
export async function pages(url: string, base: string): Promise<Page[]> {
  const insight = await publicPiece(url, 'working_element', 'inzichten');
  return [
    { name: 'home', path: `/${network}` },
    { name: 'agenda', path: `/${network}/leeragenda` },
    { name: 'question list', path: `/${network}/leervragen` },
    { name: 'question', path: await arrived(await publicPiece(url, 'question', 'leervragen')) },
    { name: 'meetings', path: `/${network}/bijeenkomsten` },
    { name: 'meeting', path: await arrived(`/${network}/bijeenkomsten/m0001000`) },
    { name: 'tiles', path: `/${network}/tegels` },
    { name: 'posters', path: `/${network}/posters` },
    { name: 'poster', path: await arrived(`/${network}/posters/o0000007`) },
    { name: 'idea box', path: `/${network}/ideeenbus` },
    { name: 'insights', path: `/${network}/inzichten` },
    { name: 'insight', path: await arrived(insight) },
    { name: 'trail', path: insight.replace('/inzichten/', '/spoor/') },
    { name: 'library', path: `/${network}/bibliotheek` },
    { name: 'search', path: `/${network}/zoeken?zoek=bewoners+betrekken` },
  ];

  /** Where an address without its words leads. */
  async function arrived(path: string): Promise<string> {
    return (await fetch(`${base}${path}`, { redirect: 'manual' })).headers.get('location') ?? path;
  }
}

/** Opens every page once with the recorder on, and keeps its statements and its bytes for the bare server. Answers the file's name. */
export async function record(url: string, port: number): Promise<{ file: string; pages: Page[] }> {
  const statements = join(tmpdir(), `zandkorrel-bench-${process.pid}.jsonl`);
  const base = `http://localhost:${port}`;
  writeFileSync(statements, '');
  const app = await serve(
    ['--import', './bench/recorder.mjs', 'dist/server/main.js', 'serve'],
    { ...appEnv(url, port), BENCH_STATEMENTS: statements },
    `${base}/healthz`,
  );
  const found = await pages(url, base);
  const taken: Record<string, Taken> = {};
  for (const { path } of found)
    for (const who of ['out', 'in']) {
      const headers: Record<string, string> = { 'accept-encoding': 'identity', ...(who === 'in' && { cookie }) };
      // Once to warm up (a visit is noted on the first), once to keep.
      await (await fetch(base + path, { headers })).arrayBuffer();
      const before = lines(statements).length;
      const answer = await fetch(base + path, { headers });
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      const body = await answer.text();
      const kept = Object.fromEntries(
        [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'].includes(name)),
      );
      const asked = lines(statements)
        .slice(before)
        .map((line) => JSON.parse(line) as Taken['statements'][number]);
      taken[`${path} ${who}`] = { statements: asked.filter(({ text }) => !text.includes('jobs.')), headers: kept, body };
    }
  await stop(app);
  const file = join(tmpdir(), `zandkorrel-bench-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(taken));
  return { file, pages: found };
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** How many statements and bytes each page takes, for the table. */
export const weights = (file: string): Record<string, { statements: number; bytes: number }> =>
  Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Taken>).map(([key, { statements, body }]) => [
      key,
      { statements: statements.length, bytes: Buffer.byteLength(body) },
    ]),
  );
