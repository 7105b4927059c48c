import type { Child } from 'hono/jsx';
import { m } from '#platform/i18n';
import { Pictogram } from './pictogram';

/** `from` answers with suggestions while somebody types; `sheet` is their look, fetched when there are any. */
export type SearchBoxProps = { href: string; label: string; button: string; from: string; list: string; sheet?: string };

/** Asks for suggestions while somebody types in the field that stands in it (src/search/suggest/search-box.element.ts). */
export const Suggesting = ({ from, list, sheet, children }: Pick<SearchBoxProps, 'from' | 'list' | 'sheet'> & { children?: Child }) => (
  <search-box data-fetch="on-focus" data-from={from} data-label={list} data-sheet={sheet}>
    {children}
  </search-box>
);

/** In the header: a field where there is room for it, a link to the page of search where there is not. CSS shows one of them. */
export function HeaderSearch(props: SearchBoxProps) {
  return (
    <>
      <a class="header-find" href={props.href}>
        <Pictogram name="search" />
        <span class="visually-hidden">{props.button}</span>
      </a>
      <search class="header-search">
        <form action={props.href} method="get">
          <Suggesting {...props}>
            <input
              class="control"
              type="search"
              name="zoek"
              aria-label={props.label}
              placeholder={m.platform_search_placeholder()}
              dir="auto"
              autocomplete="off"
            />
          </Suggesting>
          <button type="submit" class="header-go" aria-label={props.button}>
            <Pictogram name="search" />
          </button>
        </form>
      </search>
    </>
  );
}
