import autocannon from 'autocannon';

export type Measured = { perSecond: number; p50: number; p99: number };

/** Asks one address as often as it answers, for some seconds. Any answer but 200 makes the figure worthless, so it throws. */
export async function load(url: string, connections: number, seconds: number, cookie?: string): Promise<Measured> {
  const result = await autocannon({ url, connections, duration: seconds, headers: cookie ? { cookie } : {} });
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} answers other than 200, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

export const median = (figures: number[]): number => {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
