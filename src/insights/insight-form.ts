import { isId, newId } from '#platform/id';
import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import { insightKinds, plainFields, researchFields, type PlainField, type ResearchField, type Telling } from './insight';

/** What each part of a telling is called in a form. */
export const fieldNames: Record<PlainField | ResearchField, string> = {
  did: 'wat',
  situation: 'situatie',
  why: 'waarom',
  outcome: 'opbrengst',
  for_whom: 'voorwie',
  strategy: 'strategie',
  context: 'context',
  resource: 'hulpbron',
  reasoning: 'redenering',
  intended: 'bedoeld',
  unintended: 'onbedoeld',
};
export const longest = { title: 200, text: 3000, forWhom: 300, steps: 6000, step: 1000, stepsCount: 40, reason: 2000 } as const;

const text = z.string().max(longest.text).default('');

/** Every field of an insight's words, for a new one and for a new version. */
export const tellingFields = {
  titel: z.string().max(longest.title),
  wat: text,
  situatie: text,
  waarom: text,
  opbrengst: text,
  voorwie: z.string().max(longest.forWhom).default(''),
  strategie: text,
  context: text,
  hulpbron: text,
  redenering: text,
  bedoeld: text,
  onbedoeld: text,
  stappen: z.string().max(longest.steps).default(''),
  tussentijds: z.literal('ja').optional(),
  soort: z.enum(insightKinds),
  bouwstenen: z.array(z.uuid()).max(50),
};
type Values = z.output<z.ZodObject<typeof tellingFields>>;

/** One step a line; a number or a dash that somebody typed before it is ours to write. */
export const stepsIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-*•])\s+/, '').trim())
    .filter(Boolean)
    .slice(0, longest.stepsCount);

export function tellingOf(values: Values): Telling {
  const said = (field: PlainField | ResearchField) => values[fieldNames[field] as keyof Values] as string;
  const fields = Object.fromEntries([...plainFields, ...researchFields].map((field) => [field, said(field)])) as Omit<Telling, 'title' | 'steps'>;
  return { ...fields, title: values.titel, steps: stepsIn(values.stappen) };
}

/** The same words back in the form. */
export const typedFrom = (telling: Telling, further: [string, string][] = []): Typed =>
  typedOf([
    ['titel', telling.title],
    ...[...plainFields, ...researchFields].map((field): [string, string] => [fieldNames[field], telling[field]]),
    ['stappen', telling.steps.join('\n')],
    ...further,
  ]);

/** The id a form of something new carries, so that sending it twice makes it once; another when what came is none. */
export const formId = z
  .string()
  .optional()
  .transform((id) => (id && isId(id) ? id : newId()));
