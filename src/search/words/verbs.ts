import { basesOf } from './endings';
import type { Lexicon } from './lexicon';
import { particles, shortInfinitives, strongForms, strongStems } from './strong-verbs';

const ofStem = ['V3', 'Vp', 'Vq', 'Va', 'Vb'];
export const isVerbStem = (flags: ReadonlySet<string> | undefined): boolean => flags !== undefined && ofStem.some((flag) => flags.has(flag));

/** How "I" say the verb of an infinitive: lopen → loop, leven → leef, uitwisselen → uitwissel. The list knows which spelling is a word. */
export function ofInfinitive(infinitive: string, words: Lexicon): string {
  for (const [whole, stem] of shortInfinitives) if (infinitive.endsWith(whole)) return infinitive.slice(0, -whole.length) + stem;
  const spellings = spellingsOf(infinitive.replace(/e?n$/, ''));
  const isStem = (stem: string) => strongStems.has(stem) || isVerbStem(words.flagsOf(stem));
  return spellings.find((stem) => isStem(stem) || isStem(withoutParticle(stem))) ?? spellings[0] ?? infinitive;
}

/** uitwisselen → wisselen */
export const withoutParticle = (word: string) => {
  const particle = particles.find((one) => word.startsWith(one) && word.length > one.length + 2);
  return particle ? word.slice(particle.length) : word;
};

/** What may be left when -en goes: zett → zet, lop → loop, lev → leef, wissel → wissel. Likeliest first. */
export function spellingsOf(root: string): string[] {
  const hard = root.replace(/v$/, 'f').replace(/z$/, 's');
  const doubled = /([bdfgklmnprst])\1$/.test(hard) ? hard.slice(0, -1) : null;
  if (doubled) return [doubled, hard];
  const open = /(^|[^aeiou])([aeou])([bdfgklmnprst])$/.exec(hard);
  // evaluer, creer: two vowels that are said apart
  if (/[iue]er$/.test(hard)) return [`${hard.slice(0, -1)}er`, hard];
  if (!open) return [hard, root];
  const long = hard.slice(0, -1) + open[2] + open[3];
  return /[^aeiou]e[lrnm]$/.test(hard) && hard.length > 4 ? [hard, long] : [long, hard];
}

/** The stem of a verb that this is a form of; undefined when it is none. */
export function verbOf(word: string, words: Lexicon): string | undefined {
  const strong = strongForms.get(word) ?? afterParticle(word, (rest) => strongForms.get(rest));
  if (strong) return strong;
  const flags = words.flagsOf(word);
  if (flags?.has('Vi')) return ofInfinitive(word, words);
  if (isVerbStem(flags)) return (flags?.has('Va') || flags?.has('Vb')) && word.endsWith('t') && words.flagsOf(word.slice(0, -1)) ? word.slice(0, -1) : word;
  for (const { base, flag } of basesOf(word, words.endings)) {
    if (!flag.startsWith('V') || !words.flagsOf(base)?.has(flag)) continue;
    if (flag === 'Vi') return ofInfinitive(base, words);
    return verbOf(base, words) ?? base;
  }
  return participleOf(word, words) ?? afterParticle(word, (rest, particle) => separable(rest, particle, words));
}

/** gewerkt, georganiseerde, verbeterd: with or without ge-, ending in t, d or what the stem itself ends in. */
function participleOf(word: string, words: Lexicon): string | undefined {
  const bare = /[td]en?$/.test(word) ? word.replace(/en?$/, '') : word;
  if (!/[td]$/.test(bare) || isThing(words.flagsOf(bare))) return undefined;
  const stems = [bare.slice(0, -1), ...(bare.startsWith('ge') && bare.length > 5 ? [bare.slice(2, -1), bare.slice(2)] : [bare])];
  return stems.find((stem) => stem.length > 2 && isVerbStem(words.flagsOf(stem)) && (bare.endsWith('t') ? /[cfhkpstx]$/ : /[^ckptx]$/).test(stem));
}

// geweld is no form of wellen
const isThing = (flags: ReadonlySet<string> | undefined) => flags !== undefined && ['Ch', 'Cc', 'Ca'].some((flag) => flags.has(flag));

// meewerkt, uitgewisseld. After a particle of two letters only what has its ge- too: inhoud is no form of houden there.
function separable(rest: string, particle: string, words: Lexicon): string | undefined {
  if (rest.startsWith('ge')) return rest.length > 4 ? participleOf(rest, words) : undefined;
  return rest.length > 3 && particle.length > 2 ? verbOf(rest, words) : undefined;
}

/** meewerkt, uitgewisseld, aangeboden: the particle stays, what follows it is read as a verb of its own. */
function afterParticle(word: string, read: (rest: string, particle: string) => string | undefined): string | undefined {
  for (const particle of particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 3) continue;
    const verb = read(word.slice(particle.length), particle);
    if (verb) return particle + verb;
  }
  return undefined;
}
