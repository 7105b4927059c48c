import { m } from '#platform/i18n';
import { Pictogram } from './pictogram';

type Props = {
  here: number;
  more: boolean;
  href: (page: number) => string;
  /** How many there are, in words: "meer dan 1.000 leervragen". */
  total?: string;
};

/** Back and forth through a list. No page numbers: counting a large list costs more than it tells. */
export function Pager({ here, more, href, total }: Props) {
  if (here <= 1 && !more) return total ? <p class="pager-total">{total}</p> : null;
  return (
    <nav class="pager" aria-label={m.platform_pager()}>
      {here > 1 && (
        <a class="button button-quiet" rel="prev" href={href(here - 1)}>
          <Pictogram name="arrow-back" /> {m.platform_pager_previous()}
        </a>
      )}
      <p class="pager-here">
        {m.platform_pager_here({ here })}
        {total && <span class="pager-total"> · {total}</span>}
      </p>
      {more && (
        <a class="button button-quiet" rel="next" href={href(here + 1)}>
          {m.platform_pager_next()} <Pictogram name="arrow" />
        </a>
      )}
    </nav>
  );
}
