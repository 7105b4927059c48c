import { audiences, roleKinds } from '#entries/index';
import { type Province, provinces } from '#network/index';
import { horizons, questionStates } from '#questions/index';
import { z } from 'zod';
import { day, moment } from './file-date';
import { dated, key, list, slug, text, website, word, year } from './file-parts';
import { insight } from './insight-file';
import { idea, meeting, poster, tile } from './meeting-file';

export const colours = ['ochre', 'delft', 'teal', 'plum', 'terracotta', 'moss'] as const;
export const pictograms = [
  'learn',
  'govern',
  'measure',
  'pay',
  'groups',
  'residents',
  'heart',
  'house',
  'road',
  'bridge',
  'leaf',
  'people',
  'clock',
  'hand',
  'book',
  'pill',
] as const;
export const organisationKinds = [
  'hospital',
  'primary_care',
  'care',
  'welfare',
  'municipality',
  'insurer',
  'residents',
  'public_health',
  'knowledge',
  'government',
  'sport',
  'other',
] as const;

const network = z.strictObject({
  slug,
  name: word.optional(),
  purpose: text(),
  purposeEn: text(),
  from: day.optional(),
  until: day.optional(),
  taxonomy: slug.optional(),
  approvals: z
    .strictObject({
      peers: z.enum(['nobody', 'programme_manager']).default('nobody'),
      network: z.enum(['nobody', 'programme_manager', 'coordinator']).default('nobody'),
      public: z.enum(['nobody', 'programme_manager', 'coordinator']).default('coordinator'),
    })
    .prefault({}),
  example: z.boolean().default(false),
});

const block = z.strictObject({
  slug,
  label: word,
  labelEn: z.string().max(200).default(''),
  definition: text(),
  definitionEn: text(),
  colour: z.enum(colours),
  pictogram: z.enum(pictograms),
});

const organisation = z.strictObject({
  slug,
  name: word,
  kind: z.enum(organisationKinds).default('other'),
  website: website.optional(),
  fictitious: z.boolean().default(false),
});

const nationalParty = z.strictObject({
  organisation: slug,
  setsRules: z.boolean().default(false),
  setsMoney: z.boolean().default(false),
  about: text(),
});

const collaboration = z.strictObject({
  slug,
  name: word,
  summary: text(),
  howWeLearn: text(),
  province: z.enum(provinces as [Province, ...Province[]]).optional(),
  municipalities: list(word),
  scale: z.enum(['neighbourhood', 'municipality', 'region', 'province', 'country']).optional(),
  urbanity: z.enum(['urban', 'mixed', 'rural']).optional(),
  population: z.number().int().min(0).max(20_000_000).optional(),
  togetherSince: year.optional(),
  themes: list(word),
  from: day.optional(),
  until: day.optional(),
  memberSince: day.optional(),
  website: website.optional(),
  fictitious: z.boolean().default(false),
  partners: list(slug),
});

/** `in` names a collaboration; a role without it is held in the network. */
const role = z.strictObject({
  role: z.enum(roleKinds),
  in: slug.optional(),
  for: slug.optional(),
  since: moment.optional(),
});

export const person = z.strictObject({
  key,
  name: word,
  email: z.email().max(254).toLowerCase(),
  language: z.enum(['nl', 'en']).default('nl'),
  about: text(),
  expertise: text(),
  blocks: list(slug),
  administrator: z.boolean().default(false),
  lastVisit: moment.optional(),
  roles: list(role),
});

const programme = z.strictObject({
  slug,
  name: word,
  summary: text(),
  collaboration: slug.optional(),
  from: day.optional(),
  until: day.optional(),
  projects: list(
    z.strictObject({
      slug,
      name: word,
      summary: text(),
      status: z.enum(['planned', 'running', 'ended', 'handed_over']).default('running'),
      destination: text(),
    }),
  ),
});

const wording = z.strictObject({ ...dated, text: z.string().min(1).max(1000), obstacle: text(), reason: text(), audience: z.enum(audiences).optional() });
const said = z.strictObject({ ...dated, by: key, text: z.string().min(1).max(4000), audience: z.enum(audiences).optional() });

export const question = z.strictObject({
  key,
  collaboration: slug.optional(),
  by: key,
  owner: z.strictObject({ person: key.optional(), organisation: slug.optional(), collaboration: slug.optional() }).optional(),
  audience: z.enum(audiences).default('peers'),
  blocks: list(slug),
  horizon: z.enum(horizons).optional(),
  starts: z.enum(['noticed', 'asked']).default('asked'),
  wordings: z.array(wording).min(1),
  path: list(z.strictObject({ ...dated, to: z.enum(questionStates), why: text() })),
  helpWanted: text(),
  known: text(),
  actions: list(
    z.strictObject({
      ...dated,
      what: z.string().min(1).max(1000),
      who: text(200),
      person: key.optional(),
      smallTest: z.boolean().default(false),
      due: day.optional(),
      outcome: text(),
      learned: text(),
      done: moment.optional(),
      audience: z.enum(audiences).optional(),
    }),
  ),
  remarks: list(said),
  echoes: list(said.extend({ collaboration: slug })),
  offers: list(said),
  links: list(z.strictObject({ kind: z.enum(['grew_out_of', 'split_from', 'merged_into', 'same_as', 'answers']), to: key })),
});

const snapshot = z.strictObject({ key, label: word, date: day, by: key, collaboration: slug.optional() });

/** One file. `network` says which network it is about: its slug when it stands already or is told in another file, or all of it. */
export const networkFile = z.strictObject({
  network: z.preprocess((given) => (typeof given === 'string' ? { slug: given } : given), network),
  include: list(z.string()),
  taxonomy: z.strictObject({ slug, name: word, description: text(), blocks: z.array(block).min(1) }).optional(),
  organisations: list(organisation),
  nationalParties: list(nationalParty),
  collaborations: list(collaboration),
  people: list(person),
  programmes: list(programme),
  questions: list(question),
  snapshots: list(snapshot),
  posters: list(poster),
  ideas: list(idea),
  tiles: list(tile),
  meetings: list(meeting),
  insights: list(insight),
});

export type NetworkFile = z.infer<typeof networkFile>;
export type FilePerson = z.infer<typeof person>;
export type FileQuestion = z.infer<typeof question>;
