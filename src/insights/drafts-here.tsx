import { type Mark, insightMark, insightMarks, letMarkGo, takeMarkUp } from '#harvest/index';
import { collaborationNames, trail } from '#network/index';
import { isId, newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { isInsightKind } from './insight';
import { formId, longest, tellingFields, tellingOf } from './insight-form';
import { insightHere } from './insight-here';
import { insightPath } from './insight-path';
import { problemOf } from './refusal-words';
import { DraftsPage, WorkOutPage } from './views/drafts-page';
import { ChooseKindPage } from './views/new-insight-page';
import { workOutMark } from './work-out-mark';

const draftsPath = (c: WebContext): string => `/${c.var.network.slug}/inzichten/concepten`;

/** What waits to be worked out, for who leads those meetings. For others the page explains and stays empty. */
export async function showDrafts(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.var.shell.path)}`);
  const networkId = network.id;
  const [waiting, aside] = await Promise.all([insightMarks(db, viewer, { networkId }), insightMarks(db, viewer, { networkId, aside: true })]);
  const title = m.insights_drafts_title();
  return page(c, { title, trail: trail(c, [m.insights_title(), 'inzichten'], [title]) }, <DraftsPage {...{ waiting, aside }} network={network.slug} />);
}

async function markHere(c: WebContext): Promise<Mark | undefined> {
  const id = c.req.param('mark') ?? '';
  return isId(id) ? insightMark(c.var.db, c.var.viewer, c.var.network.id, id) : undefined;
}

export async function showWorkOut(c: WebContext, again?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const mark = await markHere(c);
  if (!mark) return notFound(c);
  const { db, network } = c.var;
  const path = `${draftsPath(c)}/${mark.id}`;
  const title = m.insights_draft_work_out();
  const head = { title, trail: trail(c, [m.insights_title(), 'inzichten'], [m.insights_drafts_title(), 'inzichten/concepten'], [title]) };
  const kind = (again?.typed ?? readQuery(c)).text('soort');
  // Every kind asks its own questions, so that comes first.
  if (!isInsightKind(kind)) return page(c, head, <ChooseKindPage action={path} query="" />);
  return page(
    c,
    { ...head, status: again ? 422 : 200 },
    <WorkOutPage
      {...{ mark, kind }}
      network={network.slug}
      action={to(path)}
      otherKind={to(path)}
      collaborations={await collaborationNames(db, network.id)}
      blocks={network.blocks}
      typed={again?.typed ?? startOf(mark)}
      problems={again?.problems ?? []}
    />,
  );
}

const startOf = ({ text }: Mark): Typed =>
  typedOf([
    ['id', newId()],
    ['titel', shorten(text.split('\n')[0] ?? text, 120)],
    ['wat', text.slice(0, longest.text)],
  ]);

const form = z.object({ ...tellingFields, id: formId, samenwerking: z.uuid().optional() });

export async function workOutHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const markId = c.req.param('mark') ?? '';
  if (!isId(markId)) return notFound(c);
  const typed = await readForm(c);
  const checked = check(form, typed, ['bouwstenen']);
  if (!checked.ok) return showWorkOut(c, { typed, problems: checked.problems });
  const { value } = checked;
  const done = await workOutMark(db, viewer, {
    id: value.id,
    markId,
    networkId: network.id,
    collaborationId: value.samenwerking ?? null,
    kind: value.soort,
    telling: tellingOf(value),
    interim: value.tussentijds === 'ja',
    blocks: value.bouwstenen,
  });
  if (!done.ok) {
    if (done.reason === 'settled') return redirect(c, draftsPath(c), 'insights_flash_warn_settled');
    return showWorkOut(c, { typed, problems: [problemOf({ ...done, reason: done.reason })] });
  }
  // Who leads the meeting need not be among those who may read what came of it.
  const seen = await insightHere(db, viewer, { networkId: network.id, short: done.value.short });
  return seen ? redirect(c, insightPath(network.slug, done.value), 'insights_flash_made') : redirect(c, draftsPath(c), 'insights_flash_worked_out');
}

const turn = (aside: boolean) => async (c: WebContext) => {
  const id = c.req.param('mark') ?? '';
  if (!isId(id)) return notFound(c);
  const done = await (aside ? letMarkGo : takeMarkUp)(c.var.db, c.var.viewer, id);
  if (done.ok) return redirect(c, draftsPath(c), aside ? 'insights_flash_let_go' : 'insights_flash_taken_up');
  return done.reason === 'settled' ? redirect(c, draftsPath(c), 'insights_flash_warn_settled') : notFound(c);
};
export const letGoHere = turn(true);
export const takeUpHere = turn(false);
