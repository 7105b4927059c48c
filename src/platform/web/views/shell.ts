import type { SearchBoxProps } from './search-box';

/** What surrounds a page: who looks, where they are, and the ways out. Plain data, put together once per request. */
export type Shell = {
  locale: 'nl' | 'en';
  /** The address of this page without the language prefix; the language switch leads to its other half. */
  path: string;
  site: { name: string; href: string };
  nav: (Link & { current?: boolean })[];
  account: { name: string | null; links: Link[]; signOut: boolean };
  /** A box to type in, at the top of every page: where it leads, and what helps while typing. */
  search?: SearchBoxProps;
  banner?: string;
  flash?: { tone: 'good' | 'warn'; text: string };
  nonce?: string;
  footer: Link[];
  assets: { css: string; js: string; sheets: Record<string, string> };
  /** From the top of the network down to this page; the last step is the page itself. */
  trail?: { label: string; href?: string }[];
};

export type Link = { label: string; href: string };
