import { m } from '#platform/i18n';
import { About, Button, Empty, Notice } from '#platform/web/views/index';
import { versionWords } from '../cite';
import { mostInBooklet } from '../paper/picked';
import type { Piece } from '../piece';
import { ExampleBadge, InterimBadge } from './shelf-card';

type Props = { base: string; pieces: (Piece & { kindName: string; href: string })[] };

/** What was chosen, in that order: take something out, choose more, print. */
export function BookletPage({ base, pieces }: Props) {
  const picked = new URLSearchParams(pieces.map(({ short }) => ['stuk', short])).toString();
  return (
    <>
      <h1>{m.library_booklet()}</h1>
      <p class="lead">{m.library_booklet_lead({ most: mostInBooklet })}</p>
      {pieces.length === 0 ? (
        <Empty icon="book" title={m.library_booklet_none_title()} text={m.library_booklet_none_text()} action={<a href={base}>{m.library_to_library()}</a>} />
      ) : (
        <>
          {pieces.some(({ audience }) => audience !== 'public') && <Notice tone="warn">{m.library_paper_not_public()}</Notice>}
          <form class="stack" action={`${base}/boekje`} method="get">
            <ol class="list-plain stack-tight library-chosen">
              {pieces.map((piece) => (
                <li>
                  <label class="shelf-pick">
                    <input type="checkbox" name="stuk" value={piece.short} checked />
                    <span>
                      {m.library_pick()}
                      <About of={piece.title} />
                    </span>
                  </label>
                  <div>
                    <p>
                      <a href={piece.href} dir="auto">
                        {piece.title}
                      </a>
                    </p>
                    <p class="meta">
                      {piece.kindName} · {piece.collaboration ?? m.library_from_research()} · {versionWords(piece.reading)}
                    </p>
                    {(piece.reading.interim || piece.fictitious) && (
                      <p class="badges">
                        {piece.reading.interim && <InterimBadge />} {piece.fictitious && <ExampleBadge />}
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ol>
            <p class="row">
              <Button kind="quiet">{m.library_booklet_update()}</Button>
              <a href={`${base}?${picked}`}>{m.library_booklet_more()}</a>
            </p>
          </form>
          <p>
            <a class="button button-primary" href={`${base}/boekje.pdf?${picked}`} data-turbo="false">
              {m.library_booklet_print()}
            </a>
          </p>
        </>
      )}
    </>
  );
}
