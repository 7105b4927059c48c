import { isId, newId } from '#platform/id';
import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import { fixedKinds, longest, mostFree, type Said, type Section } from './poster';

const text = (most: number) => z.string().max(most).default('');
const rows = Array.from({ length: mostFree }, (_, nth) => nth + 1);

/** The fields that making and changing a poster share; a free section has a number. */
export const saidFields = {
  opening: text(longest.opening),
  bouwstenen: z.array(z.uuid()).max(50),
  ...Object.fromEntries(fixedKinds.map((kind) => [kind, text(longest.text)])),
  ...Object.fromEntries(
    rows.flatMap((nth) => [
      [`vrij${nth}_kop`, text(longest.heading)],
      [`vrij${nth}_tekst`, text(longest.text)],
    ]),
  ),
};

const idOf = (typed: Typed, name: string): string => (isId(typed.text(name)) ? typed.text(name) : newId());

/** What the form says, in the order of the poster. A free section with nothing in it is not there. */
export function saidIn(typed: Typed): Said {
  const fixed = fixedKinds.map((kind): Section => ({ id: idOf(typed, `${kind}_id`), kind, heading: '', text: typed.text(kind) }));
  const free = rows
    .map((nth): Section => ({ id: idOf(typed, `vrij${nth}_id`), kind: 'free', heading: typed.text(`vrij${nth}_kop`), text: typed.text(`vrij${nth}_tekst`) }))
    .filter(({ heading, text }) => heading || text);
  return { opening: typed.text('opening'), sections: [...fixed, ...free] };
}

/** The fields that hold a list. */
export const manyFields = ['bouwstenen'];

/** What else was sent under these names, to be shown again. */
export const keptOf = (sent: Typed, ...names: string[]): [string, string][] =>
  [...names, ...manyFields].flatMap((name) => sent.all(name).map((value): [string, string] => [name, value]));

/** The fields of a poster that stands, to be changed. */
export function typedFrom({ opening, sections }: Said, more: [string, string][] = []): Typed {
  let free = 0;
  const fields = sections.flatMap(({ id, kind, heading, text }): [string, string][] => {
    if (kind !== 'free')
      return [
        [kind, text],
        [`${kind}_id`, id],
      ];
    free += 1;
    return [
      [`vrij${free}_kop`, heading],
      [`vrij${free}_tekst`, text],
      [`vrij${free}_id`, id],
    ];
  });
  return typedOf([['opening', opening], ...fields, ...more]);
}
