import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { appEnv, cookie } from '../pages.ts';
import { serve, stop } from '../processes.ts';
import { network, reader } from '../seed.ts';
import { agentFor, askAll, askOnce, told } from './asking.ts';
import type { Application } from './build-application.ts';
import { dropDatabase, keptDatabase, newDatabase, once, type Server } from './databases.ts';
import { hostileQueries } from './hostile.ts';
import { readCorpus } from './judged-set.ts';
import { askedKinds, mixOf, whileTyping } from './mix.ts';
import { processorOf } from './processor.ts';
import { makeSizedNetwork } from './sized-network.ts';

type Say = (line: string) => void;
type Opened = ReturnType<Application['openDatabase']>;
type Sized = { application: Application; url: string; size: number; opened: Opened; say: Say };

const keep = Boolean(process.env.SEARCH_KEEP);
const worst = Number(process.env.SEARCH_WORST ?? 0);
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
    const kept = keep ? await keptDatabase(server, name) : undefined;
    const url = kept ?? (await newDatabase(server, name));
    const opened = application.openDatabase(url);
    const sized = { application, url, size, opened, say };
    say(`\n### ${size.toLocaleString('en')} entries (load of the machine at the start: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)`);
    if (!kept) await fill(sized);
    await overTheFunction(sized);
    const app = await serve(['--max-semi-space-size=64', 'dist/server/main.js', 'serve'], appEnv(url, port), `http://localhost:${port}/healthz`);
    await overHttp(say);
    await hostile(say);
    await keptUp(sized);
    await stop(app);
    await opened.close();
    if (!keep) await dropDatabase(server, name);
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

/** The function alone, within this process, by the clock and by how much the processors worked for it. */
async function overTheFunction({ application, url, say }: Sized): Promise<void> {
  const { db, pool, close } = application.openDatabase(url);
  const processor = processorOf(pool);
  const registry = application.registryOf(application.modules);
  const member = await application.viewerById(db, reader.id);
  if (!member) throw new Error('the reader is nobody');
  const { id: networkId } = await db.selectFrom('network').select('id').where('slug', '=', network).executeTakeFirstOrThrow();
  const taken: { place: number; who: string; ms: number; worked: number }[] = [];
  for (const [who, viewer] of [
    ['outsider', application.outsider],
    ['member', member],
  ] as const) {
    const ask = async (typed: string): Promise<number> => {
      const start = performance.now();
      await application.search(db, viewer, registry, { networkId, typed });
      return performance.now() - start;
    };
    for (const { query } of mixOf(corpus, 3)) await ask(query);
    for (const [place, { query }] of measured.entries()) {
      processor();
      taken.push({ place, who, ms: await ask(query), worked: processor() ?? Number.NaN });
    }
  }
  const waits = await askAll(Array.from({ length: 100 }), 1, async () => {
    const start = performance.now();
    await pool.query('select 1');
    return performance.now() - start;
  });
  await close();

  say('\nThe function alone, one at a time, ms: median · 95th percentile · most.');
  say('\n| asked | outsider | member | processor time |\n|---|---:|---:|---:|');
  const line = (name: string, some: typeof taken): void => {
    const by = (who: string): string => told(some.flatMap((one) => (one.who === who ? one.ms : [])));
    say(`| ${name} | ${by('outsider')} | ${by('member')} | ${told(some.map(({ worked }) => worked))} |`);
  };
  for (const kind of askedKinds)
    line(
      kind,
      taken.filter(({ place }) => measured[place]?.kind === kind),
    );
  line('**all**', taken);
  say(`| (\`select 1\`, to compare) | ${told(waits)} | | |`);
  taken.sort((a, b) => (b.worked || b.ms) - (a.worked || a.ms));
  for (const { ms, worked, who, place } of taken.slice(0, worst)) say(`  ${ms.toFixed(0)} ms, ${worked.toFixed(1)} worked, ${who}: ${measured[place]?.query}`);
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
  const agent = agentFor(1);
  const waits = await askAll(Array.from({ length: 100 }), 1, async () => (await askOnce(agent, `http://localhost:${port}/healthz`)).ms);
  agent.destroy();
  say(`| (\`/healthz\`, to compare) | 1 | ${told(waits)} | |`);
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
  if (worst) say(`  slowest: ${slowest.query.slice(0, 200)}`);
}

/** From a question that was said in other words until a search finds those. */
async function keptUp({ application, opened, say }: Sized): Promise<void> {
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
    const word = `${('bdfghklmnprstvwzaeio'[nth] ?? 'x').repeat(3)}${Date.now() % 1e6}${(nth * 7919) % 10_007}`;
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
