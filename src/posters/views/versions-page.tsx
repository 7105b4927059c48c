import { audienceName } from '#entries/index';
import { m, to } from '#platform/i18n';
import { Prose, Time } from '#platform/web/views/index';
import { headingOf } from '../labels';
import type { Said } from '../poster';
import type { PosterHere } from '../poster-page';
import { posterPath } from '../poster-path';
import type { PosterVersion } from '../poster-versions';

type Props = { poster: PosterHere; versions: PosterVersion[]; network: string };

/** Every version this reader could read when it was said, newest first. */
export function VersionsPage({ poster, versions, network }: Props) {
  const path = to(posterPath(network, poster));
  return (
    <>
      <h1 dir="auto">{m.posters_versions_title({ name: poster.title })}</h1>
      {versions.length === 0 && <p>{m.posters_versions_none()}</p>}
      <ol class="list-plain stack-tight" reversed>
        {versions.map((version) => (
          <li class="stack-tight">
            <p>
              {version.no === poster.version ? (
                <a href={path}>{m.posters_version_now({ no: version.no })}</a>
              ) : (
                <a href={`${path}/versies/${version.no}`}>{m.posters_version({ no: version.no })}</a>
              )}
              {' · '}
              <Time at={version.at} withTime />
              {version.by && ` · ${version.by}`} · {audienceName(version.audience)}
            </p>
            {version.reason && <Prose text={version.reason} />}
          </li>
        ))}
      </ol>
      <p>
        <a href={path}>{m.posters_back()}</a>
      </p>
    </>
  );
}

/** What it said then, beside what it says now: section by section. */
export function VersionPage({ poster, version, network }: { poster: PosterHere; version: PosterVersion; network: string }) {
  const then = version.sections;
  const now = poster.sections;
  const gone = then.filter(({ id }) => !now.some((section) => section.id === id));
  const ids = [...now, ...gone];
  return (
    <article class="stack">
      <h1 dir="auto">{m.posters_version_title({ no: version.no, name: poster.title })}</h1>
      {version.reason && <Prose text={version.reason} />}
      <p>
        <a href={to(posterPath(network, poster, '/versies'))}>{m.posters_versions_back()}</a>
      </p>
      <Pair heading={m.posters_field_opening()} then={version.opening} now={poster.opening} at={version.at} />
      {ids.map((section) => (
        <Pair heading={headingOf(section)} then={textOf(then, section.id)} now={textOf(now, section.id)} at={version.at} />
      ))}
    </article>
  );
}

const textOf = (sections: Said['sections'], id: string): string => sections.find((section) => section.id === id)?.text ?? '';

function Pair({ heading, then, now, at }: { heading: string; then: string; now: string; at: Date }) {
  if (!then && !now) return null;
  return (
    <section class="stack-tight">
      <h2 dir="auto">{heading}</h2>
      {then === now ? (
        <>
          <p class="meta">{m.posters_version_same()}</p>
          <Prose text={now} />
        </>
      ) : (
        <div class="poster-columns">
          <div class="poster-then stack-tight">
            <h3>
              <Time at={at} />
            </h3>
            {then ? <Prose text={then} /> : <p class="meta">{m.posters_section_empty()}</p>}
          </div>
          <div class="stack-tight">
            <h3>{m.posters_now()}</h3>
            {now ? <Prose text={now} /> : <p class="meta">{m.posters_section_empty()}</p>}
          </div>
        </div>
      )}
    </section>
  );
}
