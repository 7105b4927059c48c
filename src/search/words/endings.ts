import { folded } from './fold';

/** One way in which words bend: zorg → zorgt takes nothing away, adds a t, and counts for words with the flag V3. */
type Ending = { flag: string; add: string; strip: string; fits: RegExp | null };
/** By what was added. */
export type Endings = ReadonlyMap<string, readonly Ending[]>;

/** Reads the endings of a Hunspell affix file. What goes before a word (`uit-`, `mee-`) is read in verbs.ts; hyphens are not for us. */
export function readEndings(file: string): Endings {
  const endings = new Map<string, Ending[]>();
  for (const line of file.split('\n')) {
    const [kind, flag, taken, added, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || !flag || taken === undefined || !added || taken === 'Y' || taken === 'N') continue;
    // Compounds have a grammar of their own (compounds.ts); streets (G.) are names.
    if (/^[CG]/.test(flag)) continue;
    const plain = added.split('/')[0] ?? '';
    if (plain.endsWith('-')) continue;
    const add = folded(plain);
    if (!add || add === '0') continue;
    const ending: Ending = { flag, add, strip: taken === '0' ? '' : folded(taken), fits: fitting(condition) };
    const same = endings.get(add) ?? [];
    if (!same.some((other) => other.flag === flag && other.strip === ending.strip && other.fits?.source === ending.fits?.source)) same.push(ending);
    endings.set(add, same);
  }
  return endings;
}

// A condition is written as an expression about the end of the base: [^eo], ium, a dot for anything.
function fitting(condition: string | undefined): RegExp | null {
  if (!condition || condition === '.' || condition.startsWith('ts:')) return null;
  const plain = folded(condition);
  return plain === '' || plain === '[]' ? null : new RegExp(`${plain}$`);
}

/** Every base that `word` may be a form of, by its ending alone: the caller looks whether there is such a word, with this flag. */
export function* basesOf(word: string, endings: Endings): Generator<{ base: string; flag: string }> {
  for (let length = Math.min(7, word.length - 2); length > 0; length--) {
    for (const { flag, strip, fits } of endings.get(word.slice(-length)) ?? []) {
      const base = word.slice(0, -length) + strip;
      if (fits === null || fits.test(base)) yield { base, flag };
    }
  }
}
