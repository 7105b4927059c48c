import { meetingLed, meetingPath, trailIn } from '#meetings/index';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { becomings } from './becoming';
import { asked, collected } from './collected';
import { harvestAll } from './harvest-all';
import { harvestContribution } from './harvest-contribution';
import { mergeSaid } from './merge-said';
import { rewordTouched } from './reword-touched';
import { showHarvest } from './show-harvest';
import { snapshotOfDay } from './snapshot-of-day';
import { undoHarvest } from './undo-harvest';
import { EarPage } from './views/ear-page';
import { problemOf } from './words';
import { day } from '#questions/index';

type Meeting = NonNullable<Awaited<ReturnType<typeof meetingLed>>>;
type Flash = Parameters<typeof redirect>[2];

const back = (c: WebContext, meeting: Meeting, flash: Flash, place = ''): Response =>
  redirect(c, `${meetingPath(c.var.network.slug, meeting, 'oogst')}${place && `#${place}`}`, flash);

/** The page of one contribution: to change its words first, and where a tap that was refused comes back with what to do. */
export async function showEar(c: WebContext, again?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const meeting = await meetingLed(c);
  const id = c.req.param('id') ?? '';
  if (!meeting || !isId(id)) return notFound(c);
  const { db, viewer, network } = c.var;
  const [inputs, all, collaborations] = await Promise.all([asked(db, viewer, meeting.id), collected(db, viewer, meeting.id), collaborationsIn(c)]);
  const said = all.find((one) => one.id === id);
  const input = inputs.find((one) => one.id === said?.input_id);
  if (!said || !input) return notFound(c);
  return page(
    c,
    { title: m.harvest_one_title(), trail: trailIn(c, meeting, { label: m.harvest_title() }), status: again ? 422 : 200 },
    <EarPage
      {...{ said, collaborations }}
      others={all.filter((one) => one.input_id === said.input_id && one.id !== said.id && !one.merged_into).slice(0, 200)}
      asked={input}
      base={meetingPath(network.slug, meeting)}
      blocks={network.blocks}
      typed={again?.typed}
      problems={again?.problems ?? []}
    />,
  );
}

const collaborationsIn = (c: WebContext) =>
  c.var.db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(['collaboration.id', 'collaboration.name'])
    .where('network_collaboration.network_id', '=', c.var.network.id)
    .orderBy('collaboration.name')
    .execute();

const tap = z.object({
  id: z.uuid().catch(() => newId()),
  wordt: z.enum(becomings),
  tekst: z.string().max(2000),
  bouwstenen: z.array(z.uuid()).max(50),
  samenwerking: z.uuid().optional(),
  wie: z.string().max(200).default(''),
  wanneer: day,
  dan: z.string().default(''),
  vraag: z.string().default(''),
});

export async function postTap(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const contributionId = c.req.param('id') ?? '';
  if (!meeting || !isId(contributionId)) return notFound(c);
  const typed = await readForm(c);
  const checked = check(tap, typed, ['bouwstenen']);
  if (!checked.ok) return showEar(c, { typed, problems: checked.problems });
  const { id, wordt, tekst, bouwstenen, samenwerking, wie, wanneer, dan, vraag } = checked.value;
  const done = await harvestContribution(c.var.db, c.var.viewer, {
    id,
    meetingId: meeting.id,
    contributionId,
    becomes: wordt,
    text: tekst,
    blocks: bouwstenen,
    collaborationId: samenwerking ?? null,
    who: wie,
    dueOn: wanneer,
  });
  if (done.ok) return back(c, meeting, 'harvest_flash_done', isId(dan) ? `b-${dan}` : isId(vraag) ? `v-${vraag}` : '');
  if (done.reason === 'gone' || done.reason === 'not_yours') return notFound(c);
  return showEar(c, { typed, problems: [problemOf({ ...done, reason: done.reason })] });
}

const all = z.object({ vraag: z.uuid(), wordt: z.enum(becomings) });

export async function postAll(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const checked = check(all, await readForm(c));
  if (!meeting || !checked.ok) return notFound(c);
  const { vraag, wordt } = checked.value;
  const done = await harvestAll(c.var.db, c.var.viewer, { meetingId: meeting.id, inputId: vraag, becomes: wordt });
  return back(c, meeting, done.ok ? 'harvest_flash_done' : 'harvest_flash_warn_not_all', `v-${vraag}`);
}

export async function postUndo(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const harvestedId = c.req.param('id') ?? '';
  if (!meeting || !isId(harvestedId)) return notFound(c);
  const done = await undoHarvest(c.var.db, c.var.viewer, { meetingId: meeting.id, harvestedId });
  if (done.ok) return back(c, meeting, 'harvest_flash_undone', `b-${done.value.contributionId}`);
  return done.reason === 'lives_on' ? back(c, meeting, 'harvest_flash_warn_lives_on') : notFound(c);
}

export async function postMerge(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  const one = c.req.param('id') ?? '';
  const other = (await readForm(c)).text('in');
  if (!meeting || !isId(one) || !isId(other)) return notFound(c);
  const done = await mergeSaid(c.var.db, c.var.viewer, { meetingId: meeting.id, one, other });
  return done.ok ? back(c, meeting, 'harvest_flash_merged', `b-${done.value.headId}`) : notFound(c);
}

export async function postSnapshot(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  if (!meeting) return notFound(c);
  const id = (await readForm(c)).text('id');
  const done = await snapshotOfDay(c.var.db, c.var.viewer, meeting, isId(id) ? id : newId());
  return done.ok ? redirect(c, `/${c.var.network.slug}/leeragenda/momentopnamen/${done.value}`, 'harvest_flash_frozen') : forbidden(c);
}

const wording = z.object({ bij: z.uuid(), versie: z.coerce.number().int().catch(0), vraag: z.string().max(400), reden: z.string().max(2000).default('') });

export async function postWording(c: WebContext): Promise<Response> {
  const meeting = await meetingLed(c);
  if (!meeting) return notFound(c);
  const typed = await readForm(c);
  const checked = check(wording, typed);
  const inputId = typed.text('bij');
  if (!checked.ok) return isId(inputId) ? showHarvest(c, { inputId, typed, problems: checked.problems }) : notFound(c);
  const { bij, versie, vraag, reden } = checked.value;
  const done = await rewordTouched(c.var.db, c.var.viewer, { meetingId: meeting.id, inputId: bij, version: versie, wording: vraag, reason: reden });
  if (done.ok) return back(c, meeting, done.value.proposed ? 'harvest_flash_proposed' : 'harvest_flash_reworded', `v-${bij}`);
  if (done.reason === 'gone' || done.reason === 'not_yours') return notFound(c);
  const text = done.reason === 'stale' ? m.harvest_reword_stale() : m.harvest_reword_unchanged();
  return showHarvest(c, { inputId, typed, problems: [{ field: 'vraag', text }] });
}
