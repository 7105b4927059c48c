import { openBaselines, baselines } from './baselines.ts';
import type { Application } from './build-application.ts';
import { newDatabase, type Server } from './databases.ts';
import { makeJudgedNetwork } from './judged-network.ts';
import { type JudgedQuery, queryKinds, readCorpus, readQueries } from './judged-set.ts';
import { ndcgAt10, recallAt10 } from './measure.ts';

const engines = ['zandkorrel', ...baselines] as const;
type Engine = (typeof engines)[number];
type Asked = JudgedQuery & { found: Record<Engine, string[]> };
type Say = (line: string) => void;

/** How well search finds, beside what PostgreSQL finds by itself in the same texts. Says the figures, and the worst queries when asked to. */
export async function relevance(application: Application, server: Server, say: Say): Promise<void> {
  const corpus = readCorpus();
  const url = await newDatabase(server, 'zandkorrel_judged');
  const { db, close } = application.openDatabase(url);
  await application.migrate(db);
  const { networkId, judgedId } = await makeJudgedNetwork(url, corpus);
  const registry = application.registryOf(application.modules);
  await application.reindex(db, registry);
  const postgres = await openBaselines(url, corpus);
  const ask = async (one: JudgedQuery): Promise<Asked> => {
    const { hits } = await application.search(db, application.outsider, registry, { networkId, typed: one.query });
    const found = { zandkorrel: hits.map(({ id }) => judgedId.get(id) ?? id) } as Asked['found'];
    for (const baseline of baselines) found[baseline] = await postgres.ask(baseline, one.query);
    return { ...one, found };
  };
  const sets = { queries: [] as Asked[], unseen: [] as Asked[] };
  try {
    for (const set of ['queries', 'unseen'] as const) for (const query of readQueries(set)) sets[set].push(await ask(query));
  } finally {
    await postgres.close();
    await close();
  }
  say(`\n${corpus.length} texts; recall@10 · nDCG@10.`);
  sayTable(`judged, to work with`, sets.queries, say);
  // Of the unseen ones the totals alone: whoever saw which fail would tune to them.
  sayTable('unseen until measured', sets.unseen, say);
  const worst = Number(process.env.SEARCH_WORST ?? 0);
  if (worst) sayWorst(sets.queries, worst, say);
}

const mean = (figures: number[]): string => (figures.reduce((sum, one) => sum + one, 0) / figures.length).toFixed(3);

function sayTable(name: string, asked: Asked[], say: Say): void {
  const line = (kind: string, some: Asked[]): void =>
    say(
      `| ${kind} | ${some.length} | ${engines
        .map(
          (engine) =>
            `${mean(some.map(({ found, relevant }) => recallAt10(found[engine], relevant)))} · ${mean(some.map(({ found, relevant }) => ndcgAt10(found[engine], relevant)))}`,
        )
        .join(' | ')} |`,
    );
  say(`\n| ${name} | queries | ${engines.join(' | ')} |\n|---|---:|${engines.map(() => '---:|').join('')}`);
  line('**all**', asked);
  for (const kind of queryKinds) {
    const some = asked.filter((one) => one.kind === kind);
    if (some.length) line(kind, some);
  }
}

function sayWorst(asked: Asked[], count: number, say: Say): void {
  const scored = asked.map((one) => ({ ...one, recall: recallAt10(one.found.zandkorrel, one.relevant), ndcg: ndcgAt10(one.found.zandkorrel, one.relevant) }));
  scored.sort((a, b) => a.recall - b.recall || a.ndcg - b.ndcg);
  for (const { query, kind, relevant, found, recall, ndcg } of scored.slice(0, count)) {
    const first = found.zandkorrel.slice(0, 10);
    const missed = Object.entries(relevant).filter(([id]) => !first.includes(id));
    say(`\n${query} (${kind}) recall ${recall.toFixed(2)}, nDCG ${ndcg.toFixed(2)}, found ${found.zandkorrel.length}`);
    say(`  shown:  ${first.map((id) => `${relevant[id] ?? 0} ${id}`).join(', ') || 'nothing'}`);
    say(`  missed: ${missed.map(([id, grade]) => `${grade} ${id}`).join(', ') || 'nothing'}`);
  }
}
