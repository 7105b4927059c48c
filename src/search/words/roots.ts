import { isAdjective } from './base-form';
import { isQuality } from './compounds';
import type { Lexicon } from './lexicon';
import { stopWords } from './stop-words';
import { isVerbStem, ofInfinitive, spellingsOf } from './verbs';

/** Roots that no rule finds. */
const fixed: ReadonlyMap<string, string> = new Map([
  ['verpleegkundig', 'verpleeg'],
  ['deelnemer', 'deelneem'],
  ['deelname', 'deelneem'],
  ['bestuurder', 'bestuur'],
  ['vrijwilliger', 'vrijwillig'],
  ['boerderij', 'boer'],
  // Of verbs that change their vowel, what they give.
  ['afspraak', 'afspreek'],
  ['uitspraak', 'uitspreek'],
  ['aanbod', 'aanbied'],
  ['keuze', 'kies'],
  ['hulp', 'help'],
  ['overdracht', 'overdraag'],
  ['opdracht', 'opdraag'],
  ['bijdrage', 'bijdraag'],
  ['opbrengst', 'opbreng'],
  ['gedrag', 'gedraag'],
]);

/**
 * What a word was made of, when that is a word by itself: eenzaam in eenzaamheid, mantelzorg in mantelzorger, organiseren in organisatie,
 * verwijzen in doorverwijzen. Who looks for the one is glad with the other, though less.
 */
export function rootOf(base: string, words: Lexicon): string | undefined {
  const root = fixed.get(base) ?? qualityOf(base, words) ?? doerOf(base, words) ?? actOf(base, words) ?? becoming(base, words) ?? afterParticle(base, words);
  return root === base ? undefined : root;
}

const qualityOf = (base: string, words: Lexicon): string | undefined => (isQuality(base, words) ? base.slice(0, -4) : undefined);

// Of whoever does it: onderzoeker, verwijzer, verzekeraar. Only what is a verb or a thing itself, so that a dochter is no doch.
function doerOf(base: string, words: Lexicon): string | undefined {
  if (!/.{5}(er|aar)$/.test(base) || !words.flagsOf(base)?.has('Za')) return undefined;
  const bare = base.replace(/a?[ea]r$/, '');
  const isMade = (root: string) => {
    const flags = words.flagsOf(root);
    return flags && root.length > 3 && (isVerbStem(flags) || (base.endsWith('er') && ['Cc', 'Ca', 'Ch'].some((flag) => flags.has(flag))));
  };
  return [...spellingsOf(bare), bare].find(isMade);
}

function actOf(base: string, words: Lexicon): string | undefined {
  if (!/.{3}(atie|itie)$/.test(base)) return undefined;
  const infinitive = `${base.slice(0, -4)}eren`;
  return words.flagsOf(infinitive)?.has('Vi') ? ofInfinitive(infinitive, words) : undefined;
}

// vereenzamen is becoming eenzaam, vernieuwen making nieuw.
function becoming(base: string, words: Lexicon): string | undefined {
  const [, quality = ''] = /^ver(.{5,})$/.exec(base) ?? [];
  const flags = words.flagsOf(quality);
  return flags && !stopWords.has(quality) && isAdjective(flags) && isVerbStem(words.flagsOf(base)) ? quality : undefined;
}

// Particles that leave the verb what it means; aanbieden is no bieden.
function afterParticle(base: string, words: Lexicon): string | undefined {
  const [, verb] = /^(?:door|mee|terug|her|bij)(.{5,})$/.exec(base) ?? [];
  return verb && isVerbStem(words.flagsOf(verb)) ? verb : undefined;
}
