import { slug } from '#platform/text';

/** Where a poster lives, without the language prefix. */
export const posterPath = (network: string, poster: { short: string; title: string }, below = ''): string => {
  const words = slug(poster.title);
  return `/${network}/posters/${poster.short}${words && `-${words}`}${below}`;
};
