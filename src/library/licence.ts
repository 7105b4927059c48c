/**
 * Under which licence the pieces of the library may be used elsewhere. One for all networks today; where a network chooses its own, this
 * is the one place that asks it.
 */
export const licenceOf = (_network: { slug: string }) => ({
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
});

export type Licence = ReturnType<typeof licenceOf>;
