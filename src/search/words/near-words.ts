/**
 * A vocabulary that finds what somebody probably meant. Made once from the words that are there, with how often each stands; asked in a
 * few milliseconds among 200,000 words: letters that cannot fit are left out by one number each before anything is compared.
 */
export class NearWords {
  readonly #words: string[];
  readonly #often: Uint32Array;
  readonly #letters: Uint32Array;
  /** where the words of each length begin */
  readonly #from: number[] = [];
  readonly #places: Map<string, number>;

  constructor(words: Iterable<readonly [word: string, often: number]>) {
    const sorted = [...words].filter(([word]) => word.length > 1 && word.length <= longest).sort(([a], [b]) => a.length - b.length);
    this.#words = sorted.map(([word]) => word);
    this.#often = Uint32Array.from(sorted, ([, often]) => often);
    this.#letters = Uint32Array.from(this.#words, lettersOf);
    this.#places = new Map(this.#words.map((word, at) => [word, at]));
    for (let length = 0, at = 0; length <= longest + 1; length++) {
      while (at < this.#words.length && (this.#words[at]?.length ?? 0) < length) at++;
      this.#from.push(at);
    }
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /**
   * Words at most one slip away (two from eight letters), nearest first; of equals the one with the same first letter, then the commoner.
   * When there is none, a compound of which one half is right: woningcoporatie, of woning and corporatie.
   */
  near(word: string, most = 3): string[] {
    const whole = this.#near(word, most);
    return whole.length > 0 || word.length < 9 ? whole : this.#nearHalf(word, most);
  }

  #near(word: string, most: number): string[] {
    const reach = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (reach === 0 || word.length > longest) return [];
    const letters = lettersOf(word);
    const found: { word: string; away: number; often: number }[] = [];
    const end = this.#from[Math.min(word.length + reach + 1, longest + 1)] ?? 0;
    for (let at = this.#from[word.length - reach] ?? 0; at < end; at++) {
      if (bits((this.#letters[at] ?? 0) ^ letters) > 2 * reach) continue;
      const other = this.#words[at] ?? '';
      if (other === word) continue;
      const away = distance(word, other, reach);
      if (away <= reach) found.push({ word: other, away: away + (other[0] === word[0] ? 0 : 0.5), often: this.#often[at] ?? 0 });
    }
    return found
      .sort((a, b) => a.away - b.away || b.often - a.often || a.word.localeCompare(b.word))
      .slice(0, most)
      .map((near) => near.word);
  }

  #nearHalf(word: string, most: number): string[] {
    const found = new Set<string>();
    let tries = 8;
    for (let at = word.length - 4; at >= 4 && tries > 0 && found.size < most; at--) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const known = [this.has(first) || (first.endsWith('s') && this.has(first.slice(0, -1))), this.has(second)];
      if (known[0] === known[1]) continue;
      tries--;
      const [other] = this.#near(known[0] ? second : first, 1);
      if (other) found.add(known[0] ? first + other : other + second);
    }
    return [...found];
  }

  /** One word that was typed as two: "huisartsen post". With a linking s or n too. */
  joined(first: string, second: string): string | undefined {
    return ['', 's', 'n', 'en'].map((link) => first + link + second).find((word) => this.has(word));
  }

  /** Two words that were typed as one: "samenmet". Both are there; of several ways the one with the commoner rarest word. */
  apart(word: string): [string, string] | undefined {
    let best: [string, string] | undefined;
    let often = 0;
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const count = Math.min(this.#oftenOf(first), this.#oftenOf(second));
      if (count > often) [best, often] = [[first, second], count];
    }
    return best;
  }

  #oftenOf(word: string): number {
    const at = this.#places.get(word);
    return at === undefined ? 0 : (this.#often[at] ?? 0);
  }
}

const longest = 60;

/** Which letters a word has, a bit for each; digits and other signs share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters >>> 0;
}

function bits(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const rows = [new Uint8Array(longest + 3), new Uint8Array(longest + 3), new Uint8Array(longest + 3)] as const;

/**
 * Slips between two words: a letter too many, too few, another one, or two that changed places (Damerau–Levenshtein, each letter slipping once).
 * Gives up past `reach`.
 */
export function distance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let [before, last, now]: Uint8Array[] = [...rows];
  if (!before || !last || !now) return reach + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    now.fill(reach + 1);
    if (i <= reach) now[0] = i;
    let least = now[0] ?? 0;
    for (let j = Math.max(1, i - reach); j <= Math.min(b.length, i + reach); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let slips = (last[j - 1] ?? 0) + (same ? 0 : 1);
      slips = Math.min(slips, (last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      now[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > reach) return reach + 1;
    [before, last, now] = [last, now, before];
  }
  return last[b.length] ?? reach + 1;
}
