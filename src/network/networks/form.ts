import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import type { NetworkHere } from '../context';
import * as field from '../fields';

const texts = {
  naam: field.shortText,
  doel: field.longText(2000),
  doel_en: field.longText(2000),
  begin: field.day,
  einde: field.day,
};

export const newNetworkForm = z
  .object({
    ...texts,
    adres: field.address,
    bouwstenen: z.uuid().optional(),
    coordinator: z
      .email()
      .max(254)
      .transform((address) => address.toLowerCase()),
  })
  .refine(field.endsAfterItBegins, field.periodProblem);
export type NewNetworkSaid = z.output<typeof newNetworkForm>;

export const networkForm = z
  .object({
    ...texts,
    akkoord_onder_elkaar: z.enum(['nobody', 'programme_manager']),
    akkoord_netwerk: z.enum(['nobody', 'programme_manager', 'coordinator']),
    akkoord_openbaar: z.enum(['nobody', 'programme_manager', 'coordinator']),
  })
  .refine(field.endsAfterItBegins, field.periodProblem);
export type NetworkSaid = z.output<typeof networkForm>;

export const textRow = (said: Pick<NetworkSaid, keyof typeof texts>) => ({
  name: said.naam,
  purpose: said.doel,
  purpose_en: said.doel_en,
  starts_on: said.begin ?? null,
  ends_on: said.einde ?? null,
});

export const typedFrom = (network: NetworkHere): Typed =>
  typedOf([
    ['naam', network.name],
    ['doel', network.purpose],
    ['doel_en', network.purpose_en],
    ['begin', network.starts_on ?? ''],
    ['einde', network.ends_on ?? ''],
    ['akkoord_onder_elkaar', network.approve_peers],
    ['akkoord_netwerk', network.approve_network],
    ['akkoord_openbaar', network.approve_public],
  ]);
