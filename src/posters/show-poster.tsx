import { type Audience, entryPanel } from '#entries/index';
import { trail } from '#network/index';
import { shortOf } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { mayShapeThis } from './may-shape';
import { mayHidePostIt } from './post-its';
import { type PosterHere, posterHere } from './poster-page';
import { posterPath } from './poster-path';
import { posterVersions } from './poster-versions';
import type { Opened } from './views/opened';
import { PosterPage } from './views/poster-page';
import { VersionPage, VersionsPage } from './views/versions-page';

export const posterOfAddress = (c: WebContext): Promise<PosterHere | undefined> =>
  posterHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** The whole address of a poster, to be printed and to point a phone at. */
export const addressOfPoster = (c: WebContext, poster: PosterHere): string => `${c.var.config.baseUrl}${posterPath(c.var.network.slug, poster)}`;

export const trailTo = (c: WebContext, poster: PosterHere, ...more: [string][]) =>
  trail(c, [m.posters_title(), 'posters'], [poster.title, posterPath('', poster).slice(2)], ...more);

/** The page of a poster, with one of its forms open when that came back. */
export async function showPoster(c: WebContext, opened?: Opened, found?: PosterHere): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const poster = found ?? (await posterOfAddress(c));
  if (!poster) return notFound(c);
  const panel = await entryPanel(db, viewer, poster);
  return page(
    c,
    {
      sheet: 'posters',
      title: m.posters_of({ name: poster.title }),
      wide: true,
      trail: trail(c, [m.posters_title(), 'posters'], [poster.title]),
      status: opened ? 422 : 200,
    },
    <PosterPage
      {...{ poster, panel, viewer, registry, opened }}
      network={network.slug}
      address={addressOfPoster(c, poster)}
      mayShape={mayShapeThis(viewer, poster)}
      mayHide={(saidTo: Audience) => mayHidePostIt(viewer, poster, saidTo)}
    />,
  );
}

export async function showVersions(c: WebContext): Promise<Response> {
  const poster = await posterOfAddress(c);
  if (!poster) return notFound(c);
  const versions = await posterVersions(c.var.db, c.var.viewer, poster.id);
  const title = m.posters_versions_title({ name: poster.title });
  return page(
    c,
    { sheet: 'posters', title, trail: trailTo(c, poster, [m.posters_versions()]) },
    <VersionsPage {...{ poster, versions }} network={c.var.network.slug} />,
  );
}

export async function showVersion(c: WebContext): Promise<Response> {
  const poster = await posterOfAddress(c);
  const versions = poster ? await posterVersions(c.var.db, c.var.viewer, poster.id) : [];
  const version = versions.find(({ no }) => String(no) === c.req.param('no'));
  if (!poster || !version) return notFound(c);
  const title = m.posters_version_title({ no: version.no, name: poster.title });
  return page(
    c,
    { sheet: 'posters', title, wide: true, trail: trailTo(c, poster, [m.posters_version({ no: version.no })]) },
    <VersionPage {...{ poster, version }} network={c.var.network.slug} />,
  );
}
