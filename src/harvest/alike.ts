type Said = { id: string; input_id: string; text: string };

// Half of the words of the shorter one is enough to ask "is this the same?"; nothing is decided by it.
const enough = 0.5;

/** The words that carry what was said, cut to what Dutch endings leave the same. */
const stems = (text: string): Set<string> =>
  new Set(
    (
      text
        .toLowerCase()
        .normalize('NFKD')
        .match(/[a-z]{4,}/g) ?? []
    )
      .filter((word) => !everyday.has(word))
      .map((word) => word.replace(/(heden|heid|ingen|ing|eren|en|er|de|te|s|e)$/, '').slice(0, 8)),
  );

const everyday = new Set(
  'door elkaar alle alles allemaal andere anders altijd alleen beter deze doen daar deed echt even gaan geen goed goede hebben heeft hier hoeft iedereen iets jullie kunnen laten maar maken maakt mensen meer moet moeten naar niet niets onze over samen steeds terwijl toch veel voor vaak vanuit waar waarom wanneer want weer welke wordt worden zelf zijn zonder zodat zoals that this with from have what when they them your more about'.split(
    ' ',
  ),
);

/**
 * For each of these words the earlier one in the same list that may say the same. By shared words, so it misses what was said in other
 * words. Looks only at what shares a word: a hall of a thousand takes a few milliseconds.
 */
export function alikeAmong(said: Said[]): Map<string, string> {
  const likes = new Map<string, string>();
  const seen = new Map<string, { id: string; size: number }[]>();
  for (const one of said) {
    const own = stems(one.text);
    const shared = new Map<string, { size: number; count: number }>();
    for (const stem of own)
      for (const { id, size } of seen.get(`${one.input_id} ${stem}`) ?? []) shared.set(id, { size, count: (shared.get(id)?.count ?? 0) + 1 });
    const [best] = [...shared]
      .map(([id, { size, count }]) => ({ id, count, score: count / Math.min(size, own.size) }))
      .filter(({ count, score }) => score >= enough && (count > 1 || own.size === 1))
      .sort((a, b) => b.score - a.score);
    if (best) likes.set(one.id, best.id);
    for (const stem of own) {
      const key = `${one.input_id} ${stem}`;
      seen.set(key, [...(seen.get(key) ?? []), { id: one.id, size: own.size }].slice(-50));
    }
  }
  return likes;
}
