import { m, to } from '#platform/i18n';
import { ActionButton, Notice } from '#platform/web/views/index';
import type { ReuseBehind } from '../reuse/reuse-behind';

type Props = { said: ReuseBehind; at: string; piece: string };

/** Behind the link of the letter: what will be shown, a button that says it is so, and one that takes it back. */
export function ConfirmPage({ said, at, piece }: Props) {
  return (
    <>
      <h1>{m.library_reuse_title()}</h1>
      {said.open ? (
        <p class="lead">
          <a href={to(piece)} dir="auto">
            {said.title}
          </a>
        </p>
      ) : (
        <Notice tone="info">{m.library_confirm_piece_gone()}</Notice>
      )}
      {said.withdrawn_at ? (
        <p>{m.library_confirm_withdrawn()}</p>
      ) : (
        <>
          <figure class="sheet">
            <blockquote dir="auto">
              <p>{said.sentence}</p>
            </blockquote>
            <figcaption class="meta" dir="auto">
              {said.organisation}
            </figcaption>
          </figure>
          {said.confirmed_at ? (
            <p>{m.library_confirm_stands()}</p>
          ) : (
            said.open && (
              <>
                <p>{m.library_confirm_text({ network: said.network_name })}</p>
                <ActionButton action={to(at)} label={m.library_confirm_button()} kind="primary" />
              </>
            )
          )}
          <section class="stack-tight" aria-labelledby="terug">
            <h2 id="terug">{m.library_confirm_back_title()}</h2>
            <p>{m.library_confirm_back_text()}</p>
            <ActionButton action={to(`${at}/weg`)} label={m.library_confirm_back_button()} />
          </section>
        </>
      )}
    </>
  );
}
