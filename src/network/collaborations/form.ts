import { number } from '#platform/text';
import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import * as field from '../fields';
import { scales, urbanities } from '../labels';
import { provinces } from '../provinces';
import type { CollaborationHere } from './queries';

/** The form of a collaboration. Its field names are Dutch, because they show in addresses and in what browsers remember. */
export const collaborationForm = z
  .object({
    naam: field.shortText,
    adres: field.address,
    samenvatting: field.longText(2000),
    hoe_we_leren: field.longText(4000),
    provincie: field.oneOf(provinces),
    gemeenten: field.words,
    schaal: field.oneOf(scales),
    omgeving: field.oneOf(urbanities),
    inwoners: field.wholeNumber(0, 20_000_000),
    samen_sinds: field.wholeNumber(1900, 2200),
    themas: field.words,
    begin: field.day,
    einde: field.day,
    website: field.website,
    voorbeeld: field.yes,
  })
  .refine(field.endsAfterItBegins, field.periodProblem);

export type CollaborationSaid = z.output<typeof collaborationForm>;

export const rowOf = (said: CollaborationSaid) => ({
  name: said.naam,
  summary: said.samenvatting,
  how_we_learn: said.hoe_we_leren,
  province: said.provincie ?? null,
  municipalities: said.gemeenten,
  scale: said.schaal ?? null,
  urbanity: said.omgeving ?? null,
  population: said.inwoners,
  together_since: said.samen_sinds,
  themes: said.themas,
  starts_on: said.begin ?? null,
  ends_on: said.einde ?? null,
  website: said.website ?? null,
  fictitious: said.voorbeeld,
});

/** What stands, as somebody would have typed it. */
export const typedFrom = (row: CollaborationHere): Typed =>
  typedOf([
    ['naam', row.name],
    ['samenvatting', row.summary],
    ['hoe_we_leren', row.how_we_learn],
    ['provincie', row.province ?? ''],
    ['gemeenten', row.municipalities.join(', ')],
    ['schaal', row.scale ?? ''],
    ['omgeving', row.urbanity ?? ''],
    ['inwoners', row.population === null ? '' : number(row.population)],
    ['samen_sinds', row.together_since === null ? '' : String(row.together_since)],
    ['themas', row.themes.join(', ')],
    ['begin', row.starts_on ?? ''],
    ['einde', row.ends_on ?? ''],
    ['website', row.website ?? ''],
    ['voorbeeld', row.fictitious ? 'ja' : ''],
  ]);
