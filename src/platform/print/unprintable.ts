type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const named = /the text `\\*"(.+?)\\*"` could not be displayed/g;

/**
 * The characters for which no face has a shape (an emoji, Chinese), read from what the compiler says: a document that promises to be
 * accessible may not hold a blank for them.
 */
export function unprintable(failure: string): string[] {
  return [...failure.matchAll(named)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

/** The same data with a small square for each of those; what joins or colours characters goes without a trace. */
export function without(characters: string[], data: Json): Json {
  if (typeof data === 'string') return characters.reduce((text, one) => text.replaceAll(one, /^[\p{Cf}\p{M}]+$/u.test(one) ? '' : '□'), data);
  if (Array.isArray(data)) return data.map((one) => without(characters, one));
  if (data && typeof data === 'object') return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, without(characters, one)]));
  return data;
}

export type { Json };
