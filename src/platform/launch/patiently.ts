const sign = 1900;

/** Work that may take a while and says little itself: a sign of life every two seconds. */
export async function patiently<T>(what: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const timer = setInterval(() => say(`${what} … ${Math.round((Date.now() - began) / 1000)} s`), sign);
  return work().finally(() => clearInterval(timer));
}
