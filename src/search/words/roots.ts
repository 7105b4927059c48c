import { irregular } from './irregular';
import type { Lexicon } from './lexicon';
import { isVerbStem, ofInfinitive } from './verbs';

/**
 * What a word was made of, when that is a word by itself: eenzaam in eenzaamheid, mantelzorg in mantelzorger, organiseren in organisatie.
 * Found as a part is: it counts, but less.
 */
export function rootOf(base: string, words: Lexicon): string[] {
  const root = qualityOf(base, words) ?? doerOf(base, words) ?? actOf(base, words);
  return root === undefined || root === base ? [] : [root];
}

export function qualityOf(base: string, words: Lexicon): string | undefined {
  const root = /.{3}heid$/.test(base) ? base.slice(0, -4) : '';
  return words.flagsOf(root) && !irregular.has(base) ? root : undefined;
}

// Of whoever does it: onderzoeker, verbinder. Only what is a verb or a thing itself, so that a dochter is no doch.
function doerOf(base: string, words: Lexicon): string | undefined {
  if (!/.{5}er$/.test(base) || !words.flagsOf(base)?.has('Za')) return undefined;
  const root = base.slice(0, -2);
  const flags = words.flagsOf(root);
  return flags && (isVerbStem(flags) || flags.has('Cc') || flags.has('Ca') || flags.has('Ch') || flags.has('Aa')) ? root : undefined;
}

function actOf(base: string, words: Lexicon): string | undefined {
  if (!/.{3}(atie|itie)$/.test(base)) return undefined;
  const infinitive = `${base.slice(0, -4)}eren`;
  return words.flagsOf(infinitive)?.has('Vi') ? ofInfinitive(infinitive, words) : undefined;
}
