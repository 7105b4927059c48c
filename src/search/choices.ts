import { type Audience, audienceName, isAudience, type Registry } from '#entries/index';
import { blockLabel, collaborationNames, type NetworkHere } from '#network/index';
import type { ReadDb } from '#platform/db';
import type { Typed } from '#platform/web/typed';
import type { Counted, Facets } from './asked/facets';
import type { Filters } from './asked/filters';

/** What the address says was chosen, by the words of the address. */
export type Chosen = { soort: string; bouwsteen: string; samenwerking: string; jaar: string; voor: string };
const choiceNames = ['soort', 'bouwsteen', 'samenwerking', 'jaar', 'voor'] as const;
type ChoiceName = (typeof choiceNames)[number];

export const chosenIn = (query: Typed): Chosen => ({
  soort: query.text('soort'),
  bouwsteen: query.text('bouwsteen'),
  samenwerking: query.text('samenwerking'),
  jaar: /^\d{4}$/.test(query.text('jaar')) ? query.text('jaar') : '',
  voor: isAudience(query.text('voor')) ? query.text('voor') : '',
});

/** One value to choose: its word in the address, its name on screen, and how often it was found. */
export type Choice = { name: ChoiceName; value: string; label: string; count: number };
export type ChoiceGroup = { name: ChoiceName; choices: Choice[] };

/** Names for the values of this network, both ways: from an address to what is asked, from what was counted to what is shown. */
export async function choicesOf(db: ReadDb, network: NetworkHere, registry: Registry) {
  const collaborations = await collaborationNames(db, network.id);
  const groupOf = <T>(name: ChoiceName, counted: Counted<T>[], shown: (value: T) => Omit<Choice, 'name' | 'count'> | undefined): ChoiceGroup => ({
    name,
    choices: counted.flatMap(({ value, count }) => {
      const known = shown(value);
      return known ? { ...known, name, count } : [];
    }),
  });
  const kindNamed = (kind: string) => {
    const known = registry.kind(kind);
    return known && { value: kind, label: known.name() };
  };
  return {
    filters: (chosen: Chosen): Filters | 'unknown' => {
      const block = network.blocks.find(({ slug }) => slug === chosen.bouwsteen);
      const collaboration = collaborations.find(({ slug }) => slug === chosen.samenwerking);
      if ((chosen.bouwsteen && !block) || (chosen.samenwerking && !collaboration) || (chosen.soort && !registry.kind(chosen.soort))) return 'unknown';
      return {
        kind: chosen.soort || undefined,
        block: block?.id,
        collaboration: collaboration?.id,
        year: chosen.jaar ? Number(chosen.jaar) : undefined,
        audience: chosen.voor ? (chosen.voor as Audience) : undefined,
      };
    },
    groups: (facets: Facets): ChoiceGroup[] => [
      groupOf('soort', facets.kind, kindNamed),
      groupOf('bouwsteen', facets.block, (id) => {
        const block = network.blocks.find((one) => one.id === id);
        return block && { value: block.slug, label: blockLabel(block) };
      }),
      groupOf('samenwerking', facets.collaboration, (id) => {
        const collaboration = collaborations.find((one) => one.id === id);
        return collaboration && { value: collaboration.slug, label: collaboration.name };
      }),
      groupOf('jaar', facets.year, (year) => ({ value: String(year), label: String(year) })),
      groupOf('voor', facets.audience, (audience) => ({ value: audience, label: audienceName(audience) })),
    ],
    /** what was chosen, by name, also when nothing was found with it */
    named: (chosen: Chosen): Choice[] => {
      const labels: Record<ChoiceName, string | undefined> = {
        soort: kindNamed(chosen.soort)?.label,
        bouwsteen: network.blocks.filter(({ slug }) => slug === chosen.bouwsteen).map(blockLabel)[0],
        samenwerking: collaborations.find(({ slug }) => slug === chosen.samenwerking)?.name,
        jaar: chosen.jaar || undefined,
        voor: chosen.voor ? audienceName(chosen.voor as Audience) : undefined,
      };
      return choiceNames.flatMap((name) => (chosen[name] ? { name, value: chosen[name], label: labels[name] ?? chosen[name], count: 0 } : []));
    },
  };
}
