import { trail } from '#network/index';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { flashCookie, redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { getCookie } from 'hono/cookie';
import { changePosterHere, showChangePoster } from './change-poster-here';
import { makePosterHere, showNewPoster, withoutPoster } from './new-poster';
import { hideHere, pinHere, unhideHere, withdrawHere } from './note-forms';
import { posterCards, postersBeside } from './poster-cards';
import { posterPath } from './poster-path';
import { printPoster } from './print-poster';
import { posterOfAddress, showPoster, showVersion, showVersions } from './show-poster';
import { BesidePage } from './views/beside-page';
import { ChooseBeside, Gallery } from './views/gallery';

export const posterRoutes = routes();

posterRoutes.get('/posters', async (c) => {
  const { db, viewer, network } = c.var;
  const [posters, open] = await Promise.all([posterCards(db, viewer, network.id), withoutPoster(c)]);
  const title = m.posters_title();
  return page(
    c,
    { sheet: 'posters', title, wide: true, trail: trail(c, [title]) },
    <Gallery posters={posters} network={network.slug} mayMake={open.length > 0} />,
  );
});

posterRoutes.get('/posters/nieuw', (c) => showNewPoster(c));
posterRoutes.post('/posters/nieuw', makePosterHere);

const mostBeside = 4;

posterRoutes.get('/posters/naast-elkaar', async (c) => {
  const { db, viewer, network } = c.var;
  const asked = [...new Set(readQuery(c).all('met'))];
  const posters = await postersBeside(db, viewer, network.id, asked.slice(0, mostBeside));
  const title = m.posters_beside_title();
  const where = trail(c, [m.posters_title(), 'posters'], [title]);
  if (posters.length >= 2 && asked.length <= mostBeside)
    return page(c, { sheet: 'posters', title, wide: true, trail: where }, <BesidePage posters={posters} network={network.slug} />);
  // One choice comes from the page of that poster; none, or too many, is a slip.
  const slip = asked.length > mostBeside || new URL(c.req.url).searchParams.getAll('met').length > 1;
  const problems = slip ? [{ field: 'met', text: m.posters_beside_problem() }] : [];
  const choices = { posters: await posterCards(db, viewer, network.id), network: network.slug, chosen: asked, problems };
  return page(
    c,
    { sheet: 'posters', title, trail: where, status: slip ? 422 : 200 },
    <>
      <h1>{title}</h1>
      {choices.posters.length > 1 ? <ChooseBeside {...choices} /> : <p class="lead">{m.posters_beside_too_few()}</p>}
    </>,
  );
});

posterRoutes.get('/posters/:short', showCanonical);
posterRoutes.get('/posters/:short/wijzigen', (c) => showChangePoster(c));
posterRoutes.post('/posters/:short/wijzigen', changePosterHere);
posterRoutes.get('/posters/:short/versies', showVersions);
posterRoutes.get('/posters/:short/versies/:no', showVersion);
posterRoutes.get('/posters/:short/poster.pdf', printPoster);
posterRoutes.get('/posters/:short/briefjes', showCanonical);
posterRoutes.post('/posters/:short/briefjes', pinHere);
posterRoutes.post('/posters/:short/briefjes/:briefje/intrekking', withdrawHere);
posterRoutes.get('/posters/:short/briefjes/:briefje/verberging', showCanonical);
posterRoutes.post('/posters/:short/briefjes/:briefje/verberging', hideHere);
posterRoutes.post('/posters/:short/briefjes/:briefje/tonen', unhideHere);

/** With or without its words: one address answers, the others lead to it. */
async function showCanonical(c: WebContext): Promise<Response> {
  const poster = await posterOfAddress(c);
  if (!poster) return notFound(c);
  const canonical = posterPath(c.var.network.slug, poster);
  if (c.req.path === canonical) return showPoster(c, undefined, poster);
  // What was to be said on arrival travels along.
  return redirect(c, canonical, getCookie(c, flashCookie) as Parameters<typeof redirect>[2]);
}
