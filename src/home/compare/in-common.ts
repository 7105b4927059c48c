import type { Compared } from './compared';

/** What meets the eye first: the building blocks all of them ask about, and the themes more than one of them has. */
export function inCommon(chosen: Pick<Compared, 'blocks' | 'themes'>[]): { blocks: string[]; themes: string[] } {
  const [first, ...others] = chosen;
  const blocks = (first?.blocks ?? []).filter((block) => others.every((other) => other.blocks.includes(block)));
  const named = new Map(chosen.flatMap(({ themes }) => themes).map((theme) => [key(theme), theme]));
  const shared = [...named].filter(([theme]) => chosen.filter(({ themes }) => themes.some((one) => key(one) === theme)).length > 1);
  return { blocks, themes: shared.map(([, theme]) => theme) };
}

const key = (theme: string): string => theme.trim().toLocaleLowerCase('nl');
