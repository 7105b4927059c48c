import { entryPanel, may } from '#entries/index';
import { shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { mayAct } from './agree-action';
import { likeQuestions } from './like-questions';
import { isOwn } from './owner';
import { letterOf } from './question';
import { questionHere, type QuestionHere } from './question-page';
import { maySteer } from './question-to-steer';
import { steerChoices } from './steer-choices';
import type { Opened } from './views/opened';
import { questionPath } from './views/question-card';
import { QuestionPage } from './views/question-page';

export const questionOf = (c: WebContext): Promise<QuestionHere | undefined> =>
  questionHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** The page of a question, with one of its forms open when its address or a refusal asks for that. */
export async function showQuestion(c: WebContext, opened?: Opened, found?: QuestionHere): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const question = found ?? (await questionOf(c));
  if (!question) return notFound(c);
  const mayRespond = may(viewer, 'respond', { network: network.id });
  const own = isOwn(viewer, question);
  const [likes, panel, choices] = await Promise.all([
    likeQuestions(db, viewer, question),
    entryPanel(db, viewer, question, own),
    mayRespond ? steerChoices(db, viewer, question) : undefined,
  ]);
  const refused = opened && (opened.problems.length > 0 || opened.hints.length > 0);
  return page(
    c,
    { title: shorten(question.wording, 120), trail: trailOf(c, question), status: refused ? 422 : 200 },
    <QuestionPage
      {...{ question, likes, panel, network, viewer, registry, choices, opened }}
      maySteer={maySteer(viewer, question)}
      mayAct={mayAct(viewer, question)}
      mayOffer={mayRespond && !own}
    />,
  );
}

function trailOf(c: WebContext, question: QuestionHere) {
  const home = `/${c.var.network.slug}`;
  const agenda = question.collaboration_slug ? `${home}/samenwerkingen/${question.collaboration_slug}/leeragenda` : `${home}/leeragenda`;
  return [
    { label: m.agenda_title({ name: question.collaboration ?? c.var.network.name }), href: to(agenda) },
    { label: m.questions_letter({ letter: letterOf(question.letter) }), href: to(questionPath(c.var.network.slug, question)) },
  ];
}
