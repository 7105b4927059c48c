import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import * as field from '../fields';
import type { BuildingBlock } from '../context';
import { blockColours, blockDrawings } from './building-block';

export const blockForm = z.object({
  naam: field.shortText,
  naam_en: field.shortText.default(''),
  omschrijving: field.longText(1000),
  omschrijving_en: field.longText(1000),
  kleur: z.enum(blockColours),
  tekening: z.enum(blockDrawings),
});
export type BlockSaid = z.output<typeof blockForm>;

export const rowOf = (said: BlockSaid) => ({
  label: said.naam,
  label_en: said.naam_en,
  definition: said.omschrijving,
  definition_en: said.omschrijving_en,
  colour: said.kleur,
  pictogram: said.tekening,
});

export const typedFrom = (block: BuildingBlock): Typed =>
  typedOf([
    ['naam', block.label],
    ['naam_en', block.label_en],
    ['omschrijving', block.definition],
    ['omschrijving_en', block.definition_en],
    ['kleur', block.colour],
    ['tekening', block.pictogram],
  ]);
