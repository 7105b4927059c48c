import { Agent, request } from 'node:http';

export type Answered = { status: number; ms: number; body: string };

/** Asks one address and waits for the last byte. A connection that breaks counts as status 0. */
export function askOnce(agent: Agent, url: string, cookie?: string): Promise<Answered> {
  const start = performance.now();
  return new Promise((done) => {
    const end = (status: number, body: string): void => done({ status, ms: performance.now() - start, body });
    const sent = request(url, { agent, headers: { accept: 'text/html', ...(cookie && { cookie }) } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        body += piece;
      });
      answer.on('end', () => end(answer.statusCode ?? 0, body));
      answer.on('error', () => end(0, body));
    });
    sent.on('error', () => end(0, ''));
    sent.end();
  });
}

/** Some clients who each ask the next as soon as they were answered. The times are in the order of what was asked. */
export async function askAll<T>(items: T[], clients: number, ask: (item: T) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) times[place] = await ask(items[place] as T);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

export const agentFor = (clients: number): Agent => new Agent({ keepAlive: true, maxSockets: clients });

/** Half are faster than the first figure, nineteen of twenty than the second, all than the third. */
export const spread = (times: number[]): [median: number, p95: number, most: number] => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return [at(0.5), at(0.95), at(1)];
};

export const told = (times: number[]): string =>
  spread(times)
    .map((ms) => (ms < 10 ? ms.toFixed(1) : ms.toFixed(0)))
    .join(' · ');
