import { shorten } from '#platform/text';

/** The four kinds, each a kind of entry. */
export const insightKinds = ['working_element', 'bottleneck', 'tool', 'failure'] as const;
export type InsightKind = (typeof insightKinds)[number];

export const isInsightKind = (kind: string): kind is InsightKind => (insightKinds as readonly string[]).includes(kind);

/** Told plainly, in four short questions and for whom it was; and the same thing in the terms of research. */
export const plainFields = ['did', 'situation', 'why', 'outcome', 'for_whom'] as const;
export const researchFields = ['strategy', 'context', 'resource', 'reasoning', 'intended', 'unintended'] as const;
export type PlainField = (typeof plainFields)[number];
export type ResearchField = (typeof researchFields)[number];

/** What one version says. */
export type Telling = { title: string; steps: string[] } & Record<PlainField | ResearchField, string>;

const either = (one: string, other: string): string => one || other;
const toldDoing = (telling: Telling): string => either(telling.strategy, telling.did);
const toldWhen = (telling: Telling): string => either(telling.context, telling.situation);
const toldWhy = (telling: Telling): string => either([telling.resource, telling.reasoning].filter(Boolean).join(' '), telling.why);
const toldOutcome = (telling: Telling): string => either(telling.intended, telling.outcome);

/** What another collaboration can say of it. */
export type Recognition = { kind: 'recognise' | 'differs' | 'not_here' };

export const standings = ['hunch', 'articulated', 'observed_once', 'seen_elsewhere', 'refined', 'contradicted'] as const;
export type Standing = (typeof standings)[number];

/**
 * How far an insight has come. It follows from what it says and from the answers this reader may read; nobody sets it by hand, and it
 * is no score: where others recognise it and others do not, it became more precise.
 */
export function standingOf(telling: Telling, answers: Recognition[]): Standing {
  const said = new Set(answers.map(({ kind }) => kind));
  if (said.has('differs') || (said.has('not_here') && said.has('recognise'))) return 'refined';
  if (said.has('not_here')) return 'contradicted';
  if (said.has('recognise')) return 'seen_elsewhere';
  if (!toldDoing(telling) || !toldWhen(telling) || !toldWhy(telling)) return 'hunch';
  return toldOutcome(telling) ? 'observed_once' : 'articulated';
}

export type Clause = { word: 'when' | 'do' | 'because' | 'so'; text: string };
/** `runs`: the clauses were written to finish one sentence; else each is an answer of its own behind its word. */
export type Sentence = { runs: boolean; clauses: Clause[] };

/**
 * If … then … because … so …: from the terms of research, or from the plain words as long as none of those was told. The two are never
 * mixed: what somebody wrote to finish a sentence does not fit beside an answer to a question. One clause is no sentence.
 */
export function sentenceOf(telling: Telling): Sentence {
  const runs = researchFields.some((field) => telling[field]);
  const fit = runs ? clause : firstSentence;
  const clauses: Clause[] = [
    { word: 'when', text: fit(runs ? telling.context : telling.situation) },
    { word: 'do', text: fit(runs ? telling.strategy : telling.did) },
    { word: 'because', text: fit(runs ? toldWhy({ ...telling, why: '' }) : telling.why) },
    // What was not meant is what came of it, where nothing that was meant did.
    { word: 'so', text: fit(runs ? either(telling.intended, telling.unintended) : telling.outcome) },
  ];
  const told = clauses.filter(({ text }) => text);
  return { runs, clauses: told.length > 1 ? told : [] };
}

/** The whole answer stands below; here it is the beginning of it. */
const firstSentence = (text: string): string => shorten(/^.*?[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text.trim().replace(/\s+/g, ' '))?.[0] ?? text.trim(), 200);

// A sentence begins with one of these often enough; a name keeps its capital.
const plainStarts = new Set(
  'aan als bij binnen buiten daar dat de deze die dit door een eerst elk elke er het iedere iedereen ieder in je jullie mensen met na om omdat onze op over samen soms te tijdens tussen vaak van veel voor wanneer we wie wij zodra a an at before both by during each everybody everyone first for from if in it no one our people some sometimes the there they this those together we when whoever with'.split(
    ' ',
  ),
);

/** Somebody's own words, fit to stand in the middle of a sentence: no full stop, no capital where it was only the beginning. */
export function clause(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '');
  const first = words.split(' ', 1)[0] ?? '';
  return plainStarts.has(first.toLowerCase()) ? first.toLowerCase() + words.slice(first.length) : words;
}

export const sameTelling = (one: Telling, other: Telling): boolean =>
  one.title === other.title &&
  [...plainFields, ...researchFields].every((field) => one[field] === other[field]) &&
  one.steps.length === other.steps.length &&
  one.steps.every((step, nth) => step === other.steps[nth]);
