import { isAdjective, knownBase } from './base-form';
import { joined, neverFirst, neverLast, ownParts, shortLast, shortParts } from './compound-words';
import { basesOf } from './endings';
import { irregular } from './irregular';
import type { Lexicon } from './lexicon';
import { stopWords } from './stop-words';

/** A part of a compound: where it ends, its base, and how sure the list is that it may stand there. */
type Part = { text: string; base: string; sure: boolean };

const begins = ['Ca', 'Cb', 'CA', 'CB', 'Ce', 'Cl'];
// Plurals that may begin a compound: huisartsen-post, jongeren-werk. Those in -s never do.
const links = ['Zb', 'Zd', 'Ze', 'Zf', 'Zg', 'Zh', 'Zj'];
const isThing = (flags: ReadonlySet<string>) => !flags.has('Na') && [...flags].some((flag) => /^(Z[a-jxu]|Y.|Cc)$/.test(flag));

// Short words end a compound only when they are things of which there is a small one: zakje, petje, padje.
const isSmallThing = (flags: ReadonlySet<string>) => !flags.has('Na') && [...flags].some((flag) => /^Y.$/.test(flag));

/**
 * The parts of a compound, as the word list's own grammar of compounds allows them: ouderenzorg is ouderen and zorg,
 * samenwerkingsverband is samenwerking, a linking s and verband. Fewest parts first, then the longest last part. Empty for a word that is none:
 * what only looks like one (bestuur: best, uur) stands in compound-words.ts.
 */
export function partsOf(word: string, words: Lexicon): string[] {
  const fixed = joined.get(word) ?? ownParts.get(word);
  if (fixed) return fixed;
  if (word.length < 7 || word.length > 50 || !/^[a-z]+$/.test(word)) return [];
  // gelijkwaardigheid is being gelijkwaardig, no waardigheid that is gelijk
  if (isQuality(word, words)) return [];
  const found = split(word, { words, depth: 0 });
  return found.flatMap(({ text, base }) => deeper(text, base, words));
}

/** -heid of a word that there is, or of a compound: laaggeletterdheid. */
export function isQuality(word: string, words: Lexicon): boolean {
  const root = /.{3}heid$/.test(word) && !irregular.has(word) ? word.slice(0, -4) : '';
  return root !== '' && (words.flagsOf(root) !== undefined || split(root, { words, depth: 0 }).length > 0);
}

// gezondheidszorg in jeugdgezondheidszorg is a word of its own, and has parts of its own.
const deeper = (text: string, base: string, words: Lexicon): string[] => {
  if (ownParts.has(base)) return [base];
  const parts = partsOf(joined.has(text) ? text : base, words);
  return parts.length > 0 ? parts : [base];
};

function split(word: string, { words, depth }: { words: Lexicon; depth: number }): Part[] {
  let best: Part[] = [];
  let worth = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const head = firstPart(word.slice(0, at), words);
    if (!head) continue;
    const rest = word.slice(at);
    const tail = lastPart(rest, words);
    // bank in bankrekening: a short beginning that the list does not tell of needs a sure end.
    if (!head.sure && head.text.length < 5 && !tail?.sure) continue;
    const after = tail ? [tail] : depth < 2 ? split(rest, { words, depth: depth + 1 }) : [];
    if (after.length === 0) continue;
    const parts = [head, ...after];
    const value = 100 - parts.length * 20 + parts.filter((part) => part.sure).length * 4 + Math.min(...parts.map((part) => part.text.length));
    if (value > worth) [best, worth] = [parts, value];
  }
  return best;
}

function firstPart(text: string, words: Lexicon): Part | undefined {
  const part = (base: string, sure = true): Part | undefined =>
    mayStand(base, text) ? { text, base: irregular.get(text) ?? knownBase(base, words) ?? base, sure } : undefined;
  if (neverFirst.has(text) || stopWords.has(text)) return undefined;
  if (shortParts.has(text) || joined.has(text) || ownParts.has(text)) return { text, base: knownBase(text, words) ?? text, sure: true };
  const flags = words.flagsOf(text);
  if (flags && begins.some((flag) => flags.has(flag))) return part(text);
  if (text.endsWith('s')) {
    if (ownParts.has(text.slice(0, -1))) return part(text.slice(0, -1));
    const without = words.flagsOf(text.slice(0, -1));
    if (without && (without.has('Cd') || without.has('Ch'))) return part(text.slice(0, -1));
  }
  for (const { base, flag } of basesOf(text, words.endings)) if (links.includes(flag) && words.flagsOf(base)?.has(flag)) return part(base);
  if (text.length < 5 && (!flags?.has('Cc') || isAdjective(flags))) return undefined;
  return flags && isThing(flags) ? part(text, false) : undefined;
}

function lastPart(text: string, words: Lexicon): Part | undefined {
  if (neverLast.has(text) || stopWords.has(text)) return undefined;
  if (shortParts.has(text) || shortLast.has(text)) return { text, base: knownBase(text, words) ?? text, sure: true };
  if (text.length < 3) return undefined;
  const base = knownBase(text, words);
  if (base === undefined || neverLast.has(base)) return undefined;
  const lemma = [text, ...[...basesOf(text, words.endings)].filter(({ base: of, flag }) => words.flagsOf(of)?.has(flag)).map((of) => of.base)];
  const flags = lemma.map((one) => words.flagsOf(one)).filter((one) => one !== undefined);
  if (text.length > 3 && flags.some((one) => one.has('Cc'))) return { text, base, sure: true };
  if (base.length === 3) return flags.some(isSmallThing) ? { text, base, sure: false } : undefined;
  if (text.length < 5) return undefined;
  return flags.some((one) => isThing(one) || isAdjective(one)) ? { text, base, sure: false } : undefined;
}

const mayStand = (base: string, text: string) => (base.length >= 4 || shortParts.has(base)) && !neverFirst.has(base) && text.length >= 4;
