import { slug } from '#platform/text';

/** Where an insight lives, without the language prefix: one address for all four kinds, so that changing the kind breaks no link. */
export const insightPath = (network: string, insight: { short: string; title: string }, part = ''): string => {
  const words = slug(insight.title);
  return `/${network}/inzichten/${insight.short}${words && `-${words}`}${part}`;
};
