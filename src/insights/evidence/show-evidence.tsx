import { absent } from '#library/index';
import { isId } from '#platform/id';
import { m } from '#platform/i18n';
import type { Result } from '#platform/result';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed } from '#platform/web/typed';
import { day } from '#questions/index';
import { z } from 'zod';
import { insightOf, shortHere, trailTo } from '../asked-insight';
import { formId } from '../insight-form';
import type { InsightHere } from '../insight-here';
import { maySteerInsight } from '../insight-to-steer';
import type { SourceKind } from '../tables';
import { addSource, citeOutcome, type SourceRefusal, withdrawSource } from './add-source';
import { evidenceOf, outcomesAt } from './evidence-of';
import { leanings, linkEvidence, type LinkRefusal, unlinkEvidence } from './link-evidence';
import { type Again, type EvidenceForm, evidenceForms, EvidencePage } from './views/evidence-page';
import { problemOf } from './words';

export const evidenceRoutes = routes();
const at = '/inzichten/:short/onderbouwing';

async function show(c: WebContext, insight: InsightHere, again?: Again): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const maySteer = maySteerInsight(viewer, insight);
  const evidence = await evidenceOf(db, viewer, insight.id);
  const questions = maySteer ? evidence.pieces.filter(({ kind }) => kind === 'question').map(({ id }) => id) : [];
  const outcomes = questions.length ? await outcomesAt(db, viewer, insight, questions) : [];
  return page(
    c,
    {
      sheet: 'insights',
      title: m.evidence_page_title(),
      status: again ? 422 : 200,
      trail: trailTo(c, insight, [m.evidence_title()]),
    },
    <EvidencePage network={network.slug} {...{ registry, insight, evidence, outcomes, maySteer, again }} />,
  );
}

evidenceRoutes.get(at, async (c) => {
  const insight = await insightOf(c);
  return insight ? show(c, insight) : absent(c, shortHere(c));
});

const leaning = z.enum(leanings);
const piece = z.object({ plek: z.string().max(500), hoe: leaning });
const outcome = z.object({ id: formId, actie: z.uuid() });
const sourceOf = (longest: number) => z.object({ id: formId, bron: z.string().max(longest), titel: z.string().max(300).default(''), wanneer: day });
const kinds: Partial<Record<EvidenceForm, SourceKind>> = { doi: 'doi', adres: 'url', resultaat: 'result' };

type Done = Result<null, SourceRefusal | LinkRefusal> | { ok: false; problems: Again['problems'] };

async function send(c: WebContext, insightId: string, form: EvidenceForm, typed: Typed): Promise<Done> {
  const { db, viewer } = c.var;
  if (form === 'stuk') {
    const checked = check(piece, typed);
    return checked.ok ? linkEvidence(db, viewer, { insightId, place: checked.value.plek, kind: checked.value.hoe }) : checked;
  }
  if (form === 'uitkomst') {
    const checked = check(outcome, typed);
    return checked.ok ? citeOutcome(db, viewer, { id: checked.value.id, insightId, actionId: checked.value.actie }) : checked;
  }
  const checked = check(sourceOf(form === 'resultaat' ? 3000 : 1000), typed);
  if (!checked.ok) return checked;
  const { bron, titel, wanneer } = checked.value;
  return addSource(db, viewer, { id: checked.value.id, insightId, kind: kinds[form] ?? 'result', reference: bron, title: titel, seenOn: wanneer });
}

evidenceRoutes.post(at, async (c) => {
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  const typed = await readForm(c);
  const form = evidenceForms.find((one) => one === typed.text('soort')) ?? 'stuk';
  const done = await send(c, insight.id, form, typed);
  if (done.ok) return redirect(c, `/${c.var.network.slug}/inzichten/${insight.short}/onderbouwing`, 'evidence_flash_added');
  if ('problems' in done) return show(c, insight, { form, typed, problems: done.problems });
  return done.reason === 'gone' ? notFound(c) : show(c, insight, { form, typed, problems: [problemOf(done)] });
});

async function taken(c: WebContext, done: Result<null, 'gone' | 'not_yours'> | undefined): Promise<Response> {
  const insight = done ? await insightOf(c) : undefined;
  if (!insight || !done) return notFound(c);
  if (done.ok) return redirect(c, `/${c.var.network.slug}/inzichten/${insight.short}/onderbouwing`, 'evidence_flash_withdrawn');
  return done.reason === 'gone' ? notFound(c) : show(c, insight, { form: 'uitkomst', typed: await readForm(c), problems: [problemOf(done)] });
}

evidenceRoutes.post(`${at}/ontkoppeling`, async (c) => {
  const insight = await insightOf(c);
  const checked = check(piece, await readForm(c));
  if (!insight || !checked.ok) return notFound(c);
  return taken(c, await unlinkEvidence(c.var.db, c.var.viewer, { insightId: insight.id, short: checked.value.plek, kind: checked.value.hoe }));
});

evidenceRoutes.post(`${at}/:source/intrekking`, async (c) => {
  const insight = await insightOf(c);
  const sourceId = c.req.param('source');
  if (!insight || !isId(sourceId)) return notFound(c);
  return taken(c, await withdrawSource(c.var.db, c.var.viewer, { insightId: insight.id, sourceId }));
});
