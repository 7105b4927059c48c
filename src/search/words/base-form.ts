import { basesOf } from './endings';
import { drifted, irregular } from './irregular';
import type { Lexicon } from './lexicon';
import { stopWords } from './stop-words';
import { ofInfinitive, spellingsOf, verbOf, withoutParticle } from './verbs';

const noun = /^(Z[a-jxu]|Y.)$/;
const isNoun = (flags: ReadonlySet<string>) => [...flags].some((flag) => noun.test(flag));
export const isAdjective = (flags: ReadonlySet<string>) => !flags.has('Vi') && [...flags].some((flag) => /^A[al-n]$/.test(flag));

/**
 * The base of a word that the list knows, the same for all its forms: organisaties → organisatie, liep → loop, hogere → hoog.
 * A noun in -ing meets its verb (samenwerking, samenwerken → samenwerk), unless it went its own way. Undefined for a word the list has not.
 */
export function knownBase(word: string, words: Lexicon): string | undefined {
  const set = irregular.get(word);
  if (set) return set;
  if (stopWords.has(word)) return word;
  const flags = words.flagsOf(word);
  if (flags && isNoun(flags)) return withVerb(word, words);
  // gezond is no form of zonnen
  if (flags && isAdjective(flags) && !/^ge.+eerd$/.test(word)) return word;
  const abstract = /.{3}heden$/.test(word) ? `${word.slice(0, -5)}heid` : null;
  if (abstract && (words.flagsOf(abstract) || words.flagsOf(abstract.slice(0, -4))?.has('Zm'))) return abstract;
  return (
    (flags && !flags.has('Vi') ? listedPlural(word, words) : undefined) ??
    singular(word, words) ??
    adjective(word, words) ??
    verbOf(word, words) ??
    bent(word, 'A', words) ??
    ofPeople(word, words) ??
    bent(word, 'Y', words) ??
    (flags ? withVerb(word, words) : undefined)
  );
}

function singular(word: string, words: Lexicon): string | undefined {
  const base = bent(word, 'Z', words);
  return base === undefined ? undefined : (irregular.get(base) ?? withVerb(base, words));
}

// The list has some plurals as words of their own: studenten beside student, coaches beside coach.
function listedPlural(word: string, words: Lexicon): string | undefined {
  if (/.(ch|sh|x)es$/.test(word)) return words.flagsOf(word.slice(0, -2))?.has('Cc') ? word.slice(0, -2) : undefined;
  if (!/.{3}en$/.test(word)) return undefined;
  return spellingsOf(word.slice(0, -2)).find((one) => {
    const flags = words.flagsOf(one);
    return flags && isNoun(flags) && flags.has('Cc');
  });
}

function adjective(word: string, words: Lexicon): string | undefined {
  const base = bent(word, 'A', words);
  const flags = base === undefined ? undefined : words.flagsOf(base);
  return flags && isAdjective(flags) ? base : undefined;
}

/**
 * The base of which this is a form by an ending of one family: Z plurals, A adjectives, Y diminutives. The least change wins, but
 * studenten are students of both kinds, so the ending -en goes before a mere -n.
 */
function bent(word: string, family: string, words: Lexicon): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const { base, flag } of basesOf(word, words.endings)) {
    const flags = words.flagsOf(base);
    if (!flag.startsWith(family) || flag === 'Zm' || !flags?.has(flag) || base.length < (flags.has('Na') ? 4 : 3)) continue;
    const change = word.length - base.length + (flag === 'Zi' || flag === 'Zj' ? 3 : 0);
    if (change < least) [best, least] = [base, change];
  }
  return best;
}

/** verpleegkundigen are people who are verpleegkundig. */
const ofPeople = (word: string, words: Lexicon) => (word.endsWith('en') ? bent(word.slice(0, -1), 'A', words) : undefined);

function withVerb(word: string, words: Lexicon): string {
  if (!word.endsWith('ing') || word.length < 7 || drifted.has(word)) return word;
  const infinitive = `${word.slice(0, -3)}en`;
  return [infinitive, withoutParticle(infinitive)].some((one) => words.flagsOf(one)?.has('Vi')) ? ofInfinitive(infinitive, words) : word;
}

/** For a word that no list has: an ending that looks like a plural or a diminutive goes. Short words and those with digits stay. */
export function guessedBase(word: string): string {
  // DSV's, GGD's; but VWS is no plural
  if (/^[^aeiouy0-9]{3,}s$/.test(word)) return word.slice(0, -1);
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  if (/(ie|ee|oe|el|er|em|en|je|[aiouy])s$/.test(word) && !/(us|is|as|os)$/.test(word.slice(-3))) return word.slice(0, -1);
  if (/[aiou]s$/.test(word) && word.length > 6 && !/(us|is)$/.test(word)) return word.slice(0, -1);
  if (/ingen$|heden$/.test(word)) return word.endsWith('heden') ? `${word.slice(0, -4)}eid` : word.slice(0, -2);
  if (/[^e]en$/.test(word)) return spellingsOf(word.slice(0, -2))[0] ?? word;
  if (/[^e]tjes?$/.test(word)) return word.replace(/tjes?$/, '');
  return word;
}
