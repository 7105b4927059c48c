import { audiences } from '#entries/index';
import { insightKinds } from '#insights/index';
import { z } from 'zod';
import { day } from './file-date';
import { dated, key, list, slug, text, word } from './file-parts';

const audience = z.enum(audiences);
const telling = text(1000);

const version = z.strictObject({
  ...dated,
  title: word,
  did: telling,
  situation: telling,
  why: telling,
  outcome: telling,
  forWhom: telling,
  strategy: telling,
  context: telling,
  resource: telling,
  reasoning: telling,
  intended: telling,
  unintended: telling,
  steps: list(z.string().min(1).max(500)),
  interim: z.boolean().default(false),
  reason: text(1000),
});

const answer = z.strictObject({
  ...dated,
  by: key,
  collaboration: slug,
  kind: z.enum(['recognise', 'differs', 'not_here']),
  text: telling,
  context: telling,
  audience: audience.optional(),
});

const source = z.strictObject({ kind: z.enum(['doi', 'url', 'result']), reference: z.string().min(1).max(1000), title: text(300), seenOn: day.optional() });

const reply = z.strictObject({ ...dated, by: key, state: z.enum(['noted', 'in_study', 'solved', 'stays']), text: z.string().min(1).max(2000) });
const addressed = z.strictObject({ ...dated, by: key, party: slug, rule: word, note: text(2000), answers: list(reply) });

/** Left out, `collaboration`: an insight of the network itself, as those from research are. */
export const insight = z.strictObject({
  key,
  kind: z.enum(insightKinds),
  collaboration: slug.optional(),
  by: key,
  audience: audience.default('peers'),
  blocks: list(slug),
  versions: z.array(version).min(1),
  answers: list(answer),
  sources: list(source),
  addressed: list(addressed),
  remarks: list(z.strictObject({ ...dated, by: key, text: z.string().min(1).max(4000), audience: audience.optional() })),
  links: list(z.strictObject({ kind: z.enum(['grew_out_of', 'supports', 'answers', 'used_in', 'same_as']), to: key })),
  reuse: list(z.strictObject({ ...dated, organisation: word, sentence: z.string().min(1).max(500) })),
});

export type FileInsight = z.infer<typeof insight>;
