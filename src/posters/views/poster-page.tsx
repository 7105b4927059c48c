import { AudienceBadge, type Audience, EntryPanel, type EntryPanelData, type Registry, type Viewer } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { Badge, Block, ButtonLink, QrCode } from '#platform/web/views/index';
import type { PosterHere } from '../poster-page';
import { posterPath } from '../poster-path';
import type { Opened } from './opened';
import { PostItNote } from './post-it';
import { PosterSection } from './poster-section';

export type PosterPageProps = {
  poster: PosterHere;
  panel: EntryPanelData;
  network: string;
  /** the whole address, to point a phone at */
  address: string;
  viewer: Viewer;
  registry: Registry;
  mayShape: boolean;
  mayHide: (saidTo: Audience) => boolean;
  opened?: Opened;
};

/** The poster of a collaboration: its sections with the notes on them, and the ways to take it along. */
export function PosterPage(props: PosterPageProps) {
  const { poster, panel, network, mayShape, opened } = props;
  const base = to(`/${network}/posters/${poster.short}`);
  const at = { poster, base, network, opened, mayRespond: panel.mayRespond };
  const mayHide = (note: PosterHere['post_its'][number]) => props.mayHide(note.audience);
  const loose = poster.post_its.filter((note) => !poster.sections.some((section) => section.id === note.section_id));
  return (
    <article class="stack">
      <header class="poster-head stack-tight">
        <p class="meta">{m.posters_kind()}</p>
        <h1 dir="auto">{poster.title}</h1>
        {poster.opening && (
          <p class="lead" dir="auto">
            {poster.opening}
          </p>
        )}
        <p class="row">
          {poster.fictitious && <Badge tone="highlight">{m.network_example()}</Badge>}
          {poster.blocks.map((block) => (
            <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} href={to(`/${network}/bouwstenen/${block.slug}`)} />
          ))}
          <AudienceBadge audience={poster.audience} />
          <span class="meta">{m.posters_said_on({ date: date(poster.said_at) })}</span>
        </p>
        {mayShape && (
          <p>
            <ButtonLink href={`${base}/wijzigen`}>{m.posters_change()}</ButtonLink>
          </p>
        )}
      </header>
      <div class="poster-sections">
        {poster.sections.map((section) => (
          <PosterSection {...at} section={section} mayHide={mayHide} />
        ))}
      </div>
      {loose.length > 0 && (
        <section class="stack-tight" aria-labelledby="losse-briefjes">
          <h2 id="losse-briefjes">{m.posters_loose()}</h2>
          <ul class="list-plain stack-tight">
            {loose.map((note) => (
              <PostItNote {...at} note={note} posterAudience={poster.audience} mayHide={mayHide(note)} />
            ))}
          </ul>
        </section>
      )}
      <TakeAlong {...props} />
      <EntryPanel panel={panel} network={network} viewer={props.viewer} registry={props.registry} />
    </article>
  );
}

const sizes = ['a4', 'a3', 'a1'] as const;

/** On paper, on a phone, beside others, and how it came to be. */
function TakeAlong({ poster, network, address }: PosterPageProps) {
  const path = to(posterPath(network, poster));
  const { collaboration_slug: slug } = poster;
  return (
    <section class="poster-along band" aria-labelledby="meenemen">
      <div class="stack-tight">
        <h2 id="meenemen">{m.posters_along_title()}</h2>
        <p>{m.posters_along_text()}</p>
        <ul class="row list-plain">
          {sizes.map((size) => (
            <li>
              <ButtonLink kind="quiet" href={`${path}/poster.pdf?formaat=${size}`}>
                {m.posters_print({ size: size.toUpperCase() })}
              </ButtonLink>
            </li>
          ))}
        </ul>
        <ul class="list-plain list-links">
          <li>
            <a href={`${path}/versies`}>{m.posters_versions_link({ count: poster.earlier })}</a>
          </li>
          {slug && (
            <>
              <li>
                <a href={to(`/${network}/posters/naast-elkaar?met=${slug}`)}>{m.posters_beside_link()}</a>
              </li>
              <li>
                <a href={to(`/${network}/samenwerkingen/${slug}`)}>{m.posters_to_collaboration({ name: poster.title })}</a>
              </li>
            </>
          )}
        </ul>
      </div>
      <figure class="stack-tight">
        <QrCode text={address} label={m.posters_qr({ name: poster.title })} />
        <figcaption class="meta">{m.posters_qr_text()}</figcaption>
      </figure>
    </section>
  );
}
