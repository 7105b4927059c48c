import { routes, type WebContext } from '#platform/web/env';
import { flashCookie, redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { getCookie } from 'hono/cookie';
import { answerIdea, supportHere, withdrawHere } from './idea-forms';
import { dropIdeaHere, showNewIdea } from './new-idea';
import { ideaOf, showIdea } from './show-idea';
import { showIdeas } from './show-ideas';
import { ideaPath } from './views/idea-card';

export const ideaRoutes = routes();

ideaRoutes.get('/ideeenbus', showIdeas);
ideaRoutes.get('/ideeenbus/nieuw', (c) => showNewIdea(c));
ideaRoutes.post('/ideeenbus/nieuw', dropIdeaHere);
ideaRoutes.get('/ideeenbus/:short', showCanonical);
ideaRoutes.post('/ideeenbus/:short/antwoord', answerIdea);
ideaRoutes.post('/ideeenbus/:short/steun', supportHere(true));
ideaRoutes.post('/ideeenbus/:short/steun/intrekking', supportHere(false));
ideaRoutes.post('/ideeenbus/:short/intrekking', withdrawHere);

/** With or without its words: one address answers, the others lead to it. */
async function showCanonical(c: WebContext): Promise<Response> {
  const idea = await ideaOf(c);
  if (!idea) return notFound(c);
  const canonical = ideaPath(c.var.network.slug, idea);
  if (c.req.path === canonical) return showIdea(c, idea);
  // What was to be said on arrival travels along.
  const said = getCookie(c, flashCookie) as Parameters<typeof redirect>[2];
  return redirect(c, canonical, said);
}
