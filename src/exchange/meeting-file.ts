import { audiences } from '#entries/index';
import { z } from 'zod';
import { day, moment } from './file-date';
import { dated, key, list, slug, text, word } from './file-parts';

const audience = z.enum(audiences);

export const poster = z.strictObject({
  key,
  collaboration: slug,
  by: key,
  audience: audience.default('network'),
  blocks: list(slug),
  versions: z
    .array(
      z.strictObject({
        ...dated,
        note: text(500),
        strength: text(),
        challenges: text(),
        plan: text(),
        learning: text(),
        free: list(z.strictObject({ heading: word, text: text() })),
      }),
    )
    .min(1),
  notes: list(z.strictObject({ ...dated, by: key, section: z.enum(['strength', 'challenges', 'plan', 'learning']), text: z.string().min(1).max(1000) })),
});

export const idea = z.strictObject({
  ...dated,
  key,
  by: key,
  anonymous: z.boolean().default(false),
  about: z.enum(['content', 'form']),
  title: word,
  text: text(),
  audience: audience.default('network'),
  blocks: list(slug),
  supporters: list(key),
  steps: list(z.strictObject({ ...dated, by: key, to: z.enum(['considered', 'planned', 'declined', 'done']), reply: z.string().min(1).max(2000) })),
});

export const tile = z.strictObject({
  ...dated,
  key,
  text: z.string().min(1).max(140),
  signed: text(80),
  meeting: key.optional(),
  audience: audience.default('network'),
  blocks: list(slug),
  kept: z.boolean().default(false),
});

const clock = z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$|^\+\d{1,4}$/, 'clock');

const item = z.strictObject({
  key,
  at: clock,
  minutes: z.number().int().min(1).max(1440),
  title: word,
  format: z.string().max(60).optional(),
  ledBy: text(200),
  explanation: text(),
  place: text(200),
  serves: list(key),
  chosen: z.boolean().default(false),
  capacity: z.number().int().min(1).max(10_000).optional(),
});

const contribution = z.strictObject({
  text: z.string().min(1).max(2000),
  by: key.optional(),
  name: text(80),
  dots: z.number().int().min(0).max(500).default(0),
  becomes: key.optional(),
});

const input = z.strictObject({
  key,
  kind: z.enum(['tile', 'idea', 'answer', 'post_it', 'success', 'obstacle', 'agenda', 'dots', 'value']),
  item: key.optional(),
  question: word,
  audience: audience.default('peers'),
  about: key.optional(),
  open: z.boolean().default(false),
  contributions: list(contribution),
});

/** Times of a programme are by the clock of the day (`10:30`) or so many minutes after the start (`+90`). */
export const meeting = z.strictObject({
  key,
  title: word,
  by: key,
  announced: moment,
  from: moment,
  until: moment,
  /** in the demo: always going on, wherever the clock stands when the application starts */
  live: z.boolean().default(false),
  place: text(300),
  link: text(500),
  purpose: text(),
  capacity: z.number().int().min(1).max(10_000).optional(),
  audience: audience.default('network'),
  leaders: list(key),
  signUps: list(z.strictObject({ people: z.array(key).min(1), date: moment, came: z.boolean().default(false) })),
  programme: list(item),
  room: z.strictObject({ now: key.optional(), inputs: list(input) }).optional(),
  agreements: list(z.strictObject({ text: z.string().min(1).max(1000), owner: text(200), person: key.optional(), due: day.optional() })),
  report: z.strictObject({ date: moment, audience: audience.default('network'), intro: text() }).optional(),
});

export type FilePoster = z.infer<typeof poster>;
export type FileIdea = z.infer<typeof idea>;
export type FileTile = z.infer<typeof tile>;
export type FileMeeting = z.infer<typeof meeting>;
export type FileInput = z.infer<typeof input>;
