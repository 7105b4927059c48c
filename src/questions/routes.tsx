import { routes, type WebContext } from '#platform/web/env';
import { flashCookie, redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { getCookie } from 'hono/cookie';
import { answerForms } from './answer-forms';
import { askQuestionHere, showNewQuestion } from './new-question';
import { questionOf, showQuestion } from './show-question';
import { questionPath } from './views/question-card';

export const questionRoutes = routes();

questionRoutes.get('/leervragen/nieuw', (c) => showNewQuestion(c));
questionRoutes.post('/leervragen/nieuw', askQuestionHere);
questionRoutes.get('/leervragen/:short', showCanonical);
answerForms(questionRoutes);

/** With or without its words, or with words of an earlier wording: one address answers, the others lead to it. */
async function showCanonical(c: WebContext): Promise<Response> {
  const question = await questionOf(c);
  if (!question) return notFound(c);
  const canonical = questionPath(c.var.network.slug, question);
  if (c.req.path === canonical) return showQuestion(c, undefined, question);
  // What was to be said on arrival travels along.
  const said = getCookie(c, flashCookie) as Parameters<typeof redirect>[2];
  return redirect(c, canonical, said);
}
