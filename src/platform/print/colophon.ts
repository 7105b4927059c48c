import { m } from '#platform/i18n';
import { date } from '#platform/time';

/** `address` is the whole address where the living page stands; `lines` come first: a licence, who may read it. */
export type Colophon = { address: string; lines?: string[] };

/** What stands at the end of everything printed, ready for `house(colophon: …)`. */
export const colophon = ({ address, lines = [] }: Colophon): string[] => [
  ...lines,
  m.platform_print_address({ address }),
  m.platform_print_made({ date: date(new Date()) }),
];
