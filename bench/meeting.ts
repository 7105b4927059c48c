/**
 * The meeting minute: people in a room say something, and every open screen shows it. The screens read the streams over HTTP as a browser
 * does; they are made here, on the same machine, so what they cost is part of the figures. Settings: BENCH_PEOPLE (1000), BENCH_MINUTE
 * (30 seconds in which everybody sends once), BENCH_RUN (a part of a run's name: only that one).
 */
import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Sayings, Screen, say as sayIt, Times } from './meeting-phones.ts';
import { kept, openRoom } from './meeting-room.ts';
import { appEnv, cookie } from './pages.ts';
import { serve, stop } from './processes.ts';
import { network, seed } from './seed.ts';

const people = Number(process.env.BENCH_PEOPLE ?? 1000);
const minute = Number(process.env.BENCH_MINUTE ?? 30);
const port = 4310;
const base = `http://localhost:${port}`;

type Run = { name: string; people: number; seconds: number; kill?: boolean };
type Outcome = Run & { screens: number; seen: Times; confirmed: Times; lost: number; twice: number; again: number; rss: [number, number]; recovered?: string };

export async function meetingMinute(url: string, tell: (line: string) => void): Promise<void> {
  await stop(await start(url));
  await seed(url, 1, () => {});
  const runs: Run[] = [
    { name: 'a hall', people: 60, seconds: minute },
    { name: 'a large hall', people, seconds: minute },
    { name: 'all in one second', people, seconds: 1 },
    { name: 'killed and restarted', people, seconds: minute, kill: true },
  ];
  tell(
    '\n| run | senders | in s | screens | shown, p50 ms | p95 | most | confirmed, p50 ms | p95 | lost | twice | sent again | memory before, MB | most |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
  );
  const notes: string[] = [];
  for (const run of runs.filter(({ name }) => name.includes(process.env.BENCH_RUN ?? ''))) {
    const outcome = await hold(url, run);
    tell(line(outcome));
    if (outcome.recovered) notes.push(outcome.recovered);
  }
  for (const note of notes) tell(`\n${note}`);
}

const start = (url: string): Promise<ChildProcess> => serve(['--max-semi-space-size=64', 'dist/server/main.js', 'serve'], appEnv(url, port), `${base}/healthz`);

/** One run in a room and a server of its own. */
async function hold(url: string, run: Run): Promise<Outcome> {
  let app = await start(url);
  const room = await openRoom(url, run.people);
  const [sayings, seen, confirmed] = [new Sayings(), new Times(), new Times()];
  const shared = { base, sayings, times: seen, most: run.people };
  const hall = `/meedoen/${room.code}`;
  const desk = `/${network}/bijeenkomsten/${room.short}/regie/stroom`;
  const screens = [
    ...room.phones.map((phone) => new Screen(`${hall}/stroom`, phone.cookie, shared)),
    new Screen(desk, cookie, shared),
    new Screen(`${desk}?beeld=muur`, cookie, shared),
  ];
  await Promise.all(screens.map((screen) => screen.open()));
  await wait(1000);
  const before = memory(app);
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, memory(app));
  }, 1000);

  let again = 0;
  const sending = room.phones.map(async (phone, nth) => {
    await wait(Math.random() * run.seconds * 1000);
    const { id, index } = sayings.add();
    const fields = { id, vraag: room.input, tekst: `Wijsheid ${nth} van vandaag: klein beginnen, samen volhouden.` };
    again += (await sayIt(base, `${hall}/bijdragen`, { cookie: phone.cookie, fields })) - 1;
    confirmed.add(performance.now() - (sayings.sentAt[index] ?? 0));
  });
  let recovered: string | undefined;
  if (run.kill) {
    await wait(run.seconds * 400);
    const struck = performance.now();
    app.kill('SIGKILL');
    app = await start(url);
    const answering = performance.now() - struck;
    while (screens.some((screen) => !screen.connected)) await wait(20);
    recovered = `Killed and restarted: answering again after ${seconds(answering)}, all ${screens.length} screens back after ${seconds(performance.now() - struck)}.`;
  }
  await Promise.all(sending);
  const until = performance.now() + 20_000;
  while (seen.total < screens.length * run.people && performance.now() < until) await wait(50);
  // Whatever would come twice gets the time to.
  await wait(1500);
  clearInterval(watching);
  const stored = await kept(url, room.meeting);
  for (const screen of screens) screen.stop();
  await stop(app);
  const missing = screens.reduce((sum, { shown }) => sum + shown.filter((times) => times === 0).length, 0);
  const double = screens.reduce((sum, { shown }) => sum + shown.filter((times) => times > 1).length, 0);
  return {
    ...run,
    screens: screens.length,
    seen,
    confirmed,
    lost: missing + run.people - stored.different,
    twice: double + stored.all - stored.different,
    again,
    rss: [before, most],
    recovered,
  };
}

function line({ name, people: senders, seconds: during, screens, seen, confirmed, lost, twice, again, rss }: Outcome): string {
  const times = (of: Times) => [of.percentile(0.5), of.percentile(0.95)];
  return `| ${[name, senders, during, screens, ...times(seen), seen.max, ...times(confirmed), lost, twice, again, ...rss].join(' | ')} |`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const memory = (child: ChildProcess): number => {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024);
  } catch {
    return 0;
  }
};
