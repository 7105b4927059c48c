/** What a learning question can be helped with, in the order in which it is said. Rules of form, open to everybody; they judge nothing. */
export const hints = ['yes_no', 'how', 'we', 'tension', 'one', 'mark', 'short', 'long'] as const;
export type Hint = (typeof hints)[number];

/** Characters; what people see as one counts as one. */
export const goodLength = { least: 25, most: 220 };

// Dutch and English together: people mix them, and a word of one hardly ever misleads in the other.
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');
const begins = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}])`, 'u');

const how = begins('hoe|how');
const verdict = begins(
  'kan|kunnen|kun|is|zijn|mag|mogen|moet|moeten|heeft|hebben|heb|wil|willen|gaat|gaan|zal|zullen|zou|zouden|doet|doen|wordt|worden|werkt|' +
    'can|could|is|are|was|were|may|must|has|have|do|does|did|will|would|should|shall',
);
const ourselves = word('wij|we|ons|onze|ik|mij|mijn|me|us|our|i|my');
const tension = word(
  'terwijl|zonder|hoewel|ofschoon|ondanks|tegelijk|tegelijkertijd|toch|juist|maar|als[^?]* ook|' +
    'while|without|although|though|despite|yet|but|at the same time|if[^?]* (?:also|too)|when[^?]* also',
);

/** The hints for a wording, none for an empty one. Pure: the page and the island that helps while typing ask the same. */
export function hintsFor(text: string): Hint[] {
  const said = text.toLowerCase().replace(/^[\s"'“”‘’„«»¿]+|[\s"'“”‘’«»]+$/gu, '');
  if (!said) return [];
  const length = [...said].length;
  const found: Record<Hint, boolean> = {
    yes_no: verdict.test(said),
    how: !how.test(said) && !verdict.test(said),
    we: !ourselves.test(said),
    tension: !tension.test(said),
    one: (said.match(/\?/g)?.length ?? 0) > 1,
    mark: !said.endsWith('?'),
    short: length < goodLength.least,
    long: length > goodLength.most,
  };
  return hints.filter((hint) => found[hint]);
}
