import type { Reading } from '#platform/module';
import { asPart, asWritten, inTitle, quoted } from '../lexemes';
import { stopWords } from '../words/stop-words';
import { wordsOf } from '../words/word-forms';

/** How many words of one text are read, and on how many places each is kept. */
const mostWords = 12_000;
const mostPlaces = 6;
// Words on both sides of a gap are no phrase.
const gap = 10;

type Text = { text: string; weight: '' | 'A' | 'B' };

export type Vector = { text: string; words: string[]; titles: string[] };

/** The words of an entry as PostgreSQL reads a vector, with the marks it is found by, and its words for the vocabulary. */
export function vectorOf(title: string, reading: Pick<Reading, 'summary' | 'parts'> | undefined, marks: string[]): Vector {
  const places = new Map<string, string[]>();
  const [said, titled] = [new Set<string>(), new Set<string>()];
  let start = 0;
  const keep = (lexeme: string, place: string) => {
    const known = places.get(lexeme);
    if (!known) places.set(lexeme, [place]);
    else if (known.length < mostPlaces) known.push(place);
  };
  for (const { text, weight } of textsOf(title, reading)) {
    let last = start;
    for (const { word, stem, parts, at } of wordsOf(text)) {
      const place = start + at;
      if (place > mostWords) break;
      last = place;
      const says = !stopWords.has(word);
      if (!says && weight !== 'A') continue;
      const here = `${place}${weight}`;
      keep(asWritten(word), here);
      if (weight === 'A') titled.add(word);
      if (!says) continue;
      for (const one of [word, stem, ...parts]) said.add(one);
      keep(stem, here);
      for (const part of parts) keep(asPart(part), here);
    }
    start = last + gap;
  }
  for (const word of titled) places.set(inTitle(word), []);
  for (const mark of marks) places.set(mark, []);
  const text = [...places].map(([lexeme, at]) => (at.length ? `${quoted(lexeme)}:${at.join()}` : quoted(lexeme))).join(' ');
  return { text, words: [...said], titles: [...titled].filter((word) => said.has(word)) };
}

/** What a question says is its title too: that counts once. */
function textsOf(title: string, reading: Pick<Reading, 'summary' | 'parts'> | undefined): Text[] {
  const parts = (reading?.parts ?? []).filter(({ aside }) => !aside);
  const summary = reading?.summary ?? '';
  const said = summary === '' || summary === title || parts.some(({ text }) => text === summary);
  return [
    { text: title, weight: 'A' },
    ...(said ? [] : [{ text: summary, weight: 'B' as const }]),
    ...parts.map(({ text }) => ({ text, weight: '' as const })),
  ];
}
