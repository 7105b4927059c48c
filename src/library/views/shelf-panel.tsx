import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { ActionButton, Badge, ButtonLink, Facts } from '#platform/web/views/index';
import type { OnShelf } from '../shelf-of';

type Props = { shelf: OnShelf };
const baseOf = (shelf: OnShelf): string => to(`/${shelf.network}/bibliotheek/${shelf.short}`);

/** Who used a piece elsewhere, on its own page. */
export function UsedElsewhere({ shelf }: Props) {
  const base = baseOf(shelf);
  return (
    <section class="stack-tight" id="gebruikt" aria-labelledby="gebruikt-titel">
      <h2 id="gebruikt-titel">{m.library_used_title()}</h2>
      {shelf.reuse.length === 0 ? (
        <p>{m.library_used_none()}</p>
      ) : (
        <ul class="list-plain stack-tight">
          {shelf.reuse.map((said) => (
            <li>
              <p dir="auto">{said.sentence}</p>
              <p class="meta">
                {said.collaboration_slug ? (
                  <a href={to(`/${shelf.network}/samenwerkingen/${said.collaboration_slug}`)}>{said.organisation}</a>
                ) : (
                  <span dir="auto">{said.organisation}</span>
                )}{' '}
                {said.fictitious && <Badge tone="warn">{m.library_example()}</Badge>}{' '}
                {said.hidden_at && <Badge tone="neutral">{m.library_used_hidden()}</Badge>}
              </p>
              {said.mine && <ActionButton action={`${base}/hergebruik/${said.id}/weg`} label={m.library_used_withdraw()} of={said.organisation} />}
              {shelf.mayHide && (
                <ActionButton
                  action={`${base}/hergebruik/${said.id}/${said.hidden_at ? 'toon' : 'verberg'}`}
                  label={said.hidden_at ? m.library_used_show() : m.library_used_hide()}
                  of={said.organisation}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink kind="quiet" href={`${base}/hergebruik`}>
          {m.library_used_too()}
        </ButtonLink>
      </p>
    </section>
  );
}

/** How to cite a piece and what one can take along of it, on its own page. */
export function TakeAlong({ shelf }: Props) {
  const base = baseOf(shelf);
  const { open } = shelf;
  const paper = (
    <a href={`${base}/print.pdf`} data-turbo="false">
      {m.library_print()}
    </a>
  );
  if (!open) return <p>{paper}</p>;
  return (
    <section class="stack-tight" aria-labelledby="citeren">
      <h2 id="citeren">{m.library_take_along()}</h2>
      <Facts
        items={[
          { term: m.library_cite(), value: <span dir="auto">{open.cite}</span> },
          { term: m.library_address(), value: <a href={open.address}>{open.address.replace(/^https?:\/\//, '')}</a> },
          {
            term: m.library_licence(),
            value: (
              <>
                <a href={open.licence.address} rel="license">
                  {open.licence.name}
                </a>
                : {m.library_licence_means()}
              </>
            ),
          },
        ]}
      />
      <ul>
        <li>{paper}</li>
        <li>
          <a href={to(`/${shelf.network}/bibliotheek/boekje?stuk=${shelf.short}`)}>{m.library_in_booklet()}</a>
        </li>
        {open.blocks.map((block) => (
          <li>
            <a href={to(`/${shelf.network}/bibliotheek/feeds/${block.slug}.xml`)} type="application/atom+xml">
              {m.library_follow({ block: blockLabel(block) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
