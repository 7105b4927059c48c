import { isId } from '#platform/id';
import { audiences, type EntryRow, findEntry } from '#entries/index';
import { absent } from '#library/index';
import { collaborationNames } from '#network/index';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { isInsightKind } from '../insight';
import { shortHere, trailTo } from '../asked-insight';
import { formId } from '../insight-form';
import { insightPath } from '../insight-path';
import { answerKinds, answerRungs, answersFrom } from './answer';
import { answerInsight, withdrawAnswer } from './answer-insight';
import { answersOf } from './answers-of';
import { problemOf } from './words';
import { AnswersPage } from './views/answers-page';

export const answerRoutes = routes();
const at = '/inzichten/:short/antwoorden';

async function insightHere(c: WebContext): Promise<EntryRow | undefined> {
  const entry = await findEntry(c.var.db, c.var.viewer, c.var.network.id, shortHere(c));
  return entry && isInsightKind(entry.kind) ? entry : undefined;
}

async function show(c: WebContext, insight: EntryRow, again?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const { db, viewer, network } = c.var;
  const mine = answersFrom(viewer, insight);
  const [answers, names] = await Promise.all([answersOf(db, viewer, insight.id), mine.length ? collaborationNames(db, network.id) : []]);
  return page(
    c,
    {
      sheet: 'insights',
      title: m.answers_page_title(),
      status: again ? 422 : 200,
      trail: trailTo(c, insight, [m.answers_title()]),
    },
    <AnswersPage
      {...{ insight, answers }}
      network={network.slug}
      from={names.filter(({ id }) => mine.includes(id))}
      rungs={answerRungs(insight)}
      typed={again?.typed}
      problems={again?.problems ?? []}
    />,
  );
}

answerRoutes.get(at, async (c) => {
  const insight = await insightHere(c);
  return insight ? show(c, insight) : absent(c, shortHere(c));
});

const form = z.object({
  id: formId,
  samenwerking: z.uuid(),
  soort: z.enum(answerKinds),
  tekst: z.string().max(3000).default(''),
  context: z.string().max(600).default(''),
  doelgroep: z.enum(audiences).optional(),
});

answerRoutes.post(at, async (c) => {
  const insight = await insightHere(c);
  if (!insight) return absent(c, shortHere(c));
  const typed = await readForm(c);
  const checked = check(form, typed);
  if (!checked.ok) return show(c, insight, { typed, problems: checked.problems });
  const { id, samenwerking, soort, tekst, context, doelgroep } = checked.value;
  const post = { mail: c.var.mail, baseUrl: c.var.config.baseUrl, network: c.var.network };
  const answer = { id, insightId: insight.id, collaborationId: samenwerking, kind: soort, text: tekst, context, audience: doelgroep ?? insight.audience };
  const done = await answerInsight(c.var.db, c.var.viewer, post, answer);
  if (done.ok) return redirect(c, `${insightPath(c.var.network.slug, insight)}#antwoorden`, 'answers_flash_given');
  return done.reason === 'gone' ? notFound(c) : show(c, insight, { typed, problems: [problemOf(done)] });
});

answerRoutes.post(`${at}/:answer/intrekking`, async (c) => {
  const insight = await insightHere(c);
  const answerId = c.req.param('answer');
  const done = insight && isId(answerId) ? await withdrawAnswer(c.var.db, c.var.viewer, { insightId: insight.id, answerId }) : undefined;
  if (!insight || !done) return notFound(c);
  if (done.ok) return redirect(c, `${insightPath(c.var.network.slug, insight)}#antwoorden`, 'answers_flash_withdrawn');
  return done.reason === 'gone' ? notFound(c) : show(c, insight, { typed: await readForm(c), problems: [problemOf(done)] });
});
