import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../dist/server/main.js');

export type App = {
  child: ChildProcess;
  url: string;
  /** What it has printed so far, both streams. */
  printed: () => string;
  /** Fulfilled when it takes requests; rejected with what it printed when it ends before. */
  ready: Promise<void>;
  ended: Promise<number | null>;
};

type Options = { dataDir: string; port: number; mode?: 'demo' | 'serve'; env?: Record<string, string | undefined> };

/** The built application in a process of its own, as `npm start` runs it. */
export function startApp({ dataDir, port, mode = 'demo', env = {} }: Options): App {
  const { DATABASE_URL: _own, BASE_URL: _base, ...inherited } = process.env;
  const child = spawn(process.execPath, [main, mode], {
    env: { ...inherited, ZANDKORREL_DATA: dataDir, PORT: `${port}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const ready = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (/Zandkorrel is ready[\s\S]*Sign in.*\n/.test(output)) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => fail(new Error(output)));
  });
  ready.catch(() => {});
  return { child, url: `http://localhost:${port}`, printed: () => output, ready, ended };
}

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** What the server on a data folder wrote about itself. */
export function postmaster(dataDir: string): { pid: number; url: string } {
  const [pid, , , port, socket] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(pid), url: `postgresql://zandkorrel@/zandkorrel?host=${encodeURIComponent(socket ?? '')}&port=${port}` };
}
