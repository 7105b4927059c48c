import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { appEnv, cookie } from '../pages.ts';
import { serve, stop } from '../processes.ts';
import { network, reader } from '../seed.ts';
import { agentFor, askAll, askOnce, told } from './asking.ts';
import type { Application } from './build-application.ts';
import { dropDatabase, newDatabase, once, type Server } from './databases.ts';
import { hostileQueries } from './hostile.ts';
import { readCorpus } from './judged-set.ts';
import { askedKinds, mixOf, whileTyping } from './mix.ts';
import { makeSizedNetwork } from './sized-network.ts';

type Say = (line: string) => void;
type Opened = ReturnType<Application['openDatabase']>;
type Sized = { application: Application; url: string; size: number; opened: Opened; say: Say };

const port = 4312;
const base = `http://localhost:${port}/${network}`;
const page = (query: string): string => `${base}/zoeken?zoek=${query}`;
const suggestions = (query: string): string => `${base}/zoeken/voorstellen?zoek=${query}`;
const corpus = readCorpus();
const measured = mixOf(corpus, 7);
const viewers = [
  { who: 'outsider', cookie: undefined },
  { who: 'member', cookie },
] as const;

/** How fast search answers in networks of several sizes, and how soon it knows of a change. */
export async function speed(application: Application, server: Server, sizes: number[], say: Say): Promise<void> {
  for (const size of sizes) {
    const name = `zandkorrel_sized_${size}`;
    const url = await newDatabase(server, name);
    const opened = application.openDatabase(url);
    const sized = { application, url, size, opened, say };
    say(`\n### ${size.toLocaleString('en')} entries (load of the machine at the start: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)`);
    await fill(sized);
    await overTheFunction(sized);
    const app = await serve(['--max-semi-space-size=64', 'dist/server/main.js', 'serve'], appEnv(url, port), `http://localhost:${port}/healthz`);
    await overHttp(say);
    await hostile(say);
    await keptUp(sized);
    await stop(app);
    await opened.close();
    if (!process.env.SEARCH_KEEP) await dropDatabase(server, name);
  }
}

async function fill({ application, url, size, opened, say }: Sized): Promise<void> {
  await application.migrate(opened.db);
  const seeding = performance.now();
  await makeSizedNetwork(url, size, corpus, say);
  say(`Seeded in ${seconds(seeding)}.`);
  const indexing = performance.now();
  let next = 50_000;
  await application.reindex(opened.db, application.registryOf(application.modules), (entries) => {
    if (entries >= next) say(`  ${entries} indexed after ${seconds(indexing)}`);
    if (entries >= next) next += 50_000;
  });
  const took = seconds(indexing);
  await once(url, 'vacuum analyze');
  const [row] = await once<{ rows: string; words: string; entries: string }>(
    url,
    `select pg_size_pretty(pg_table_size('search_entry') + pg_total_relation_size('search_word')) as rows, pg_size_pretty(pg_indexes_size('search_entry')) as words,
      pg_size_pretty(pg_database_size(current_database())) as entries`,
  );
  say(`Indexed in ${took}: ${row?.rows} and ${row?.words} of indexes, in a database of ${row?.entries}.`);
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The function alone, within this process. */
async function overTheFunction({ application, opened, say }: Sized): Promise<void> {
  const registry = application.registryOf(application.modules);
  const member = await application.viewerById(opened.db, reader.id);
  if (!member) throw new Error('the reader is nobody');
  const [row] = await opened.db.selectFrom('network').select('id').where('slug', '=', network).execute();
  const networkId = row?.id ?? '';
  say('\nThe function alone, one at a time, ms: median · 95th percentile · most.\n\n| asked | outsider | member |\n|---|---:|---:|');
  const byWho: number[][] = [];
  for (const viewer of [application.outsider, member]) {
    const ask = async (typed: string): Promise<number> => {
      const start = performance.now();
      await application.search(opened.db, viewer, registry, { networkId, typed });
      return performance.now() - start;
    };
    for (const { query } of mixOf(corpus, 3)) await ask(query);
    byWho.push(await askAll(measured, 1, ({ query }) => ask(query)));
  }
  for (const kind of askedKinds) say(`| ${kind} | ${byWho.map((times) => told(times.filter((_, place) => measured[place]?.kind === kind))).join(' | ')} |`);
  say(`| **all** | ${byWho.map((times) => `**${told(times)}**`).join(' | ')} |`);
  const slow = byWho.flatMap((times, who) => times.map((ms, place) => ({ ms, who: who ? 'member' : 'outsider', query: measured[place]?.query })));
  slow.sort((a, b) => b.ms - a.ms);
  if (process.env.SEARCH_WORST) for (const { ms, who, query } of slow.slice(0, 25)) say(`  ${ms.toFixed(0)} ms, ${who}: ${query}`);
}

async function overHttp(say: Say): Promise<void> {
  say('\nOver HTTP, ms: median · 95th percentile · most.\n\n| asked | clients | outsider | member |\n|---|---:|---:|---:|');
  const queries = measured.map(({ query }) => encodeURIComponent(query));
  const letters = whileTyping(measured).map((typed) => encodeURIComponent(typed));
  for (const [name, address, items] of [
    ['pages', page, queries],
    ['suggestions', suggestions, letters],
  ] as const)
    for (const clients of [1, 10]) {
      const cells: string[] = [];
      for (const viewer of viewers) {
        const agent = agentFor(clients);
        let refused = 0;
        const ask = async (query: string): Promise<number> => {
          const { status, ms } = await askOnce(agent, address(query), viewer.cookie);
          if (status !== 200 && status !== 204) refused += 1;
          return ms;
        };
        await askAll(items.slice(0, 30), clients, ask);
        cells.push(told(await askAll(items, clients, ask)) + (refused ? ` (${refused} refused)` : ''));
        agent.destroy();
      }
      say(`| ${name} | ${clients} | ${cells.join(' | ')} |`);
    }
}

async function hostile(say: Say): Promise<void> {
  const agent = agentFor(1);
  const queries = hostileQueries(1000);
  const statuses = new Map<number, number>();
  const slowest = { ms: 0, query: '' };
  const times = await askAll(queries, 1, async (query) => {
    const { status, ms } = await askOnce(agent, page(query), viewers[query.length % 2]?.cookie);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 0 || status >= 500) say(`  ${status}: ${query.slice(0, 200)}`);
    if (ms > slowest.ms) Object.assign(slowest, { ms, query });
    return ms;
  });
  agent.destroy();
  const counted = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
  say(`\n${queries.length} random and malicious queries: ${counted.join(', ')}; ms ${told(times)} (limit 300, none may answer 500).`);
  if (process.env.SEARCH_WORST) say(`  slowest: ${slowest.query.slice(0, 200)}`);
}

/** From a question that was said in other words until a search finds those. */
async function keptUp({ application, opened, size, say }: Sized): Promise<void> {
  const by = await application.viewerById(opened.db, reader.id);
  const own = await opened.db
    .selectFrom('entry')
    .select('id')
    .where('author_id', '=', reader.id)
    .where('kind', '=', 'question')
    .orderBy('id')
    .limit(20)
    .execute();
  if (!by) throw new Error('the reader is nobody');
  const agent = agentFor(1);
  const times: number[] = [];
  let never = 0;
  for (const [nth, { id }] of own.entries()) {
    // As unlike each other as can be: a search mends slips of the finger.
    const word = `${'bdfghklmnprstvwzaeio'[nth]}`.repeat(3) + `${size}${(nth * 7919) % 10_007}`;
    const wording = `Hoe houden wij ${word} bij?`;
    const done = await application.rewordQuestion(opened.db, by, { questionId: id, version: 1, wording, obstacle: '', reason: 'Anders gezegd.' });
    if (!done.ok) throw new Error(`not reworded: ${done.reason}`);
    const start = performance.now();
    let found = false;
    while (!found && performance.now() - start < 10_000) {
      found = (await askOnce(agent, page(word), cookie)).body.replaceAll(/<[^>]*>/g, '').includes(wording);
      if (!found) await wait(10);
    }
    if (found) times.push(performance.now() - start);
    else never += 1;
    await wait(Math.random() * 400);
  }
  agent.destroy();
  say(`\nA change is found after, ms: ${told(times)} (20 changes; limit 1,000)${never ? `; ${never} not within 10 s` : ''}.`);
}
