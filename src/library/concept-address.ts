/**
 * Where a building block is as a concept of its taxonomy: the name by which machines elsewhere know it. Neither of the two words in it
 * changes when a label does.
 */
export const conceptAddress = (baseUrl: string, { taxonomy }: { taxonomy: string }, block: { slug: string }): string =>
  `${baseUrl}/id/begrip/${taxonomy}/${block.slug}`;

/** The taxonomy itself, as the scheme that holds the concepts. */
export const schemeAddress = (baseUrl: string, { taxonomy }: { taxonomy: string }): string => `${baseUrl}/id/indeling/${taxonomy}`;
