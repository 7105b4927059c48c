import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import * as field from '../fields';
import { organisationKinds } from '../labels';
import type { OrganisationKind } from '../tables';
import type { Organisation } from './queries';
import type { OrganisationSaid } from './save-organisation';

export const organisationForm = z.object({
  naam: field.shortText,
  soort: z.enum(organisationKinds as [OrganisationKind, ...OrganisationKind[]]),
  website: field.website,
  voorbeeld: field.yes,
  landelijk: field.yes,
  invloed: z.array(z.enum(['regels', 'geld'])),
  over: field.longText(1000),
  samenwerkingen: z.array(z.uuid()).max(200),
});

export const saidOf = (typed: z.output<typeof organisationForm>): OrganisationSaid => ({
  name: typed.naam,
  kind: typed.soort,
  website: typed.website ?? null,
  fictitious: typed.voorbeeld,
  national: typed.landelijk ? { setsRules: typed.invloed.includes('regels'), setsMoney: typed.invloed.includes('geld'), about: typed.over } : null,
});

export const typedFrom = (row: Organisation): Typed =>
  typedOf([
    ['naam', row.name],
    ['soort', row.kind],
    ['website', row.website ?? ''],
    ['voorbeeld', row.fictitious ? 'ja' : ''],
    ['landelijk', row.national ? 'ja' : ''],
    ['invloed', row.sets_rules ? 'regels' : ''],
    ['invloed', row.sets_money ? 'geld' : ''],
    ['over', row.about ?? ''],
  ]);

/** The fields that are lists. */
export const manyFields = ['samenwerkingen', 'invloed'];
