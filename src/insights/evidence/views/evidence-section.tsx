import { addressOf, audienceName, type Audience, linkName, type Registry } from '#entries/index';
import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { date } from '#platform/time';
import { ActionButton, ButtonLink } from '#platform/web/views/index';
import type { Evidence, Piece, Source } from '../evidence-of';
import { doiAddress } from '../source';

type Props = {
  network: string;
  registry: Registry;
  insight: { short: string; audience: Audience };
  evidence: Evidence;
  /** may the viewer add to it and take from it; on the page for that, each has its button */
  maySteer?: boolean;
  here?: boolean;
};

/** What an insight leans on: pieces of this network, and sources from outside. */
export function EvidenceSection({ network, registry, insight, evidence, maySteer, here }: Props) {
  const base = to(`/${network}/inzichten/${insight.short}/onderbouwing`);
  const { pieces, sources } = evidence;
  return (
    <section class="stack-tight" aria-labelledby="onderbouwing">
      <h2 id="onderbouwing">{m.evidence_title()}</h2>
      {pieces.length + sources.length === 0 && <p>{m.evidence_none()}</p>}
      {pieces.length > 0 && (
        <ul class="list-plain stack-tight">
          {pieces.map((piece) => (
            <li>
              <PieceLine {...{ piece, network, registry }} />
              {here && maySteer && (
                <ActionButton action={`${base}/ontkoppeling`} hidden={{ plek: piece.short, hoe: piece.leaning }} label={m.evidence_unlink()} of={piece.title} />
              )}
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <>
          <h3>{m.evidence_sources_title()}</h3>
          <ul class="list-plain stack-tight">
            {sources.map((source) => (
              <li>
                <SourceLine source={source} wide={insight.audience} />
                {here && maySteer && (
                  <ActionButton action={`${base}/${source.id}/intrekking`} label={m.evidence_withdraw()} of={source.title || source.reference} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {maySteer && !here && (
        <p>
          <ButtonLink kind="quiet" href={base}>
            {m.evidence_add()}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function PieceLine({ piece, network, registry }: { piece: Piece; network: string; registry: Registry }) {
  const address = addressOf(registry, network, { kind: piece.kind, short: piece.short, words: slug(piece.title) });
  return (
    <>
      <p class="soft">
        {linkName(piece.leaning, piece.outward)} · {registry.kind(piece.kind)?.name()}
      </p>
      <p>
        <a href={to(address)} dir="auto">
          {piece.title}
        </a>
      </p>
      <p class="meta">
        {date(piece.made_at)}
        {piece.collaboration && <> · {piece.collaboration}</>}
      </p>
    </>
  );
}

function SourceLine({ source, wide }: { source: Source; wide: Audience }) {
  const { kind, reference, title, seen_on } = source;
  const day = seen_on ? date(seen_on) : '';
  return (
    <>
      {kind === 'result' ? (
        <>
          {title && <p class="soft">{title}</p>}
          <p dir="auto">{reference}</p>
        </>
      ) : (
        <p>
          <a href={kind === 'doi' ? doiAddress(reference) : reference} rel="nofollow noopener ugc" dir="auto">
            {title || (kind === 'doi' ? doiAddress(reference) : reference)}
          </a>
        </p>
      )}
      <p class="meta">
        {kind === 'doi' && m.evidence_line_doi({ doi: reference })}
        {kind === 'url' && m.evidence_line_url({ host: URL.parse(reference)?.hostname ?? '', date: day })}
        {kind === 'result' && m.evidence_line_result({ date: day })}
        {source.audience !== wide && <> · {audienceName(source.audience)}</>}
      </p>
    </>
  );
}
