import { answerable, findEntryById, writeTo } from '#entries/index';
import { meetingLed, meetingOf, meetingPath } from '#meetings/index';
import { transact } from '#platform/db';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { check, readForm } from '#platform/web/typed';
import { z } from 'zod';
import { amendReport, settleAmendment } from './amendments';
import { changeSection, rewriteSection, showDraft, writeReport } from './draft';
import { publishReport } from './publish-report';
import { isSectionKind } from './sections';
import { showDraftPage } from './show-draft';
import { reportPath } from './show-report';

type Flash = Parameters<typeof redirect>[2];
type Deed = (c: WebContext, meetingId: string) => Promise<{ ok: boolean }>;

const toDraft = (c: WebContext, meeting: { short: string }, flash: Flash, place = ''): Response =>
  redirect(c, `${meetingPath(c.var.network.slug, meeting, 'verslag')}${place && `#${place}`}`, flash);

/** A button of who leads. */
const button = (deed: Deed, flash: Flash) => async (c: WebContext) => {
  const meeting = await meetingLed(c);
  const done = meeting && (await deed(c, meeting.id));
  return meeting && done?.ok ? toDraft(c, meeting, flash) : notFound(c);
};

export const postWrite = button((c, id) => writeReport(c.var.db, c.var.viewer, id), 'harvest_flash_written');
export const postShow = button((c, id) => showDraft(c.var.db, c.var.viewer, postOf(c), id), 'harvest_flash_shown');

const postOf = (c: WebContext) => ({ mail: c.var.mail, baseUrl: c.var.config.baseUrl, network: c.var.network });

const part = z.object({
  gezien: z.string().max(40).default(''),
  titel: z.string().max(200),
  tekst: z.string().max(20_000).default(''),
  weg: z.string().optional(),
});

export async function postPart(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const kind = c.req.param('part') ?? '';
  if (!meeting || !isSectionKind(kind)) return notFound(c);
  const typed = await readForm(c);
  const checked = check(part, typed);
  if (!checked.ok) return showDraftPage(c, { form: kind, typed, problems: checked.problems });
  const { gezien, titel, tekst, weg } = checked.value;
  const change = { meetingId: meeting.id, kind, seen: gezien, title: titel, text: tekst, out: weg === 'ja' };
  const done = await changeSection(c.var.db, c.var.viewer, change);
  if (done.ok) return toDraft(c, meeting, 'harvest_flash_part', `deel-${kind}`);
  if (done.reason !== 'stale') return notFound(c);
  return showDraftPage(c, { form: kind, typed, problems: [{ field: 'tekst', text: m.harvest_part_stale() }] });
}

export async function postPartAgain(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const kind = c.req.param('part') ?? '';
  if (!meeting || !isSectionKind(kind)) return notFound(c);
  const done = await rewriteSection(c.var.db, c.var.viewer, { meetingId: meeting.id, kind });
  return done.ok ? toDraft(c, meeting, 'harvest_flash_part_again', `deel-${kind}`) : notFound(c);
}

const amendment = z.object({ id: z.uuid().catch(() => newId()), tekst: z.string().max(5000) });

export async function postAmendment(c: WebContext): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  const typed = await readForm(c);
  const checked = check(amendment, typed);
  // Who may not read the draft is answered as if there were none.
  if (!checked.ok) return showDraftPage(c, { form: 'aanvulling', typed, problems: checked.problems });
  const done = await amendReport(c.var.db, c.var.viewer, { id: checked.value.id, meetingId: meeting.id, text: checked.value.tekst });
  if (done.ok) return toDraft(c, meeting, 'harvest_flash_amended', 'aanvullingen');
  if (done.reason === 'gone') return notFound(c);
  return showDraftPage(c, { form: 'aanvulling', typed, problems: [{ field: 'tekst', text: m.harvest_amend_over() }] });
}

const settle = z.object({ besluit: z.enum(['ja', 'nee']), antwoord: z.string().max(2000).default('') });

export async function postSettle(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const id = c.req.param('id') ?? '';
  const checked = check(settle, await readForm(c));
  if (!meeting || !isId(id) || !checked.ok) return notFound(c);
  const { besluit, antwoord } = checked.value;
  const done = await settleAmendment(c.var.db, c.var.viewer, { id, meetingId: meeting.id, taken: besluit === 'ja', reply: antwoord });
  return done.ok ? toDraft(c, meeting, 'harvest_flash_settled', 'aanvullingen') : notFound(c);
}

const publish = z.object({ id: z.uuid().catch(() => newId()), doelgroep: z.enum(['network', 'public']).default('network') });

export async function postPublish(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const checked = check(publish, await readForm(c));
  if (!meeting || !checked.ok) return notFound(c);
  const { db, viewer, mail, config, network } = c.var;
  const done = await transact(db, async (tx) => {
    const out = await publishReport(tx, viewer, { id: checked.value.id, meetingId: meeting.id, audience: checked.value.doelgroep });
    if (out.ok && out.value.waitsFor) {
      const entry = await findEntryById(tx, viewer, out.value.id);
      const where = { network: network.name, url: config.baseUrl, path: `/${network.slug}/stukken/${out.value.short}` };
      if (entry) await writeTo(tx, mail, await answerable(tx, entry, 'coordinator'), 'asked', where);
    }
    return out;
  });
  if (!done.ok) return done.reason === 'no_rung' || done.reason === 'taken' ? toDraft(c, meeting, 'harvest_flash_warn_not_published') : notFound(c);
  const { waitsFor, again } = done.value;
  return redirect(
    c,
    reportPath(network.slug, done.value),
    again ? 'harvest_flash_again' : waitsFor ? 'harvest_flash_published_waits' : 'harvest_flash_published',
  );
}
