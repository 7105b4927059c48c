import { addressOf, audienceChoices, audiences, type EntryRow, findEntry, isWider, may } from '#entries/index';
import { trail } from '#network/index';
import { transact } from '#platform/db';
import { isId, newId, shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { type AskChoices, askChoices } from '#questions/index';
import { z } from 'zod';
import { isInsightKind } from './insight';
import { formId, longest, tellingFields, tellingOf } from './insight-form';
import { insightPath } from './insight-path';
import { makeInsight } from './make-insight';
import { problemOf } from './refusal-words';
import { tellDecider } from './tell-decider';
import { ChooseKindPage, NewInsightPage } from './views/new-insight-page';

type Again = { typed: Typed; problems: Problem[] };

/** The entry it is to grow out of, when who asks may read that. */
const sourceOf = (c: WebContext, short: string): Promise<EntryRow | undefined> =>
  short ? findEntry(c.var.db, c.var.viewer, c.var.network.id, shortOf(short)) : Promise.resolve(undefined);

/** The form for a new insight: `?soort=` says of which kind, `?uit=` (the short of an entry) out of what, `?bouwsteen=` about what. */
export async function showNewInsight(c: WebContext, again?: Again): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.req.method === 'GET' ? c.var.shell.path : `/${network.slug}`)}`);
  if (!may(viewer, 'ask', { network: network.id })) return forbidden(c);
  const query = again?.typed ?? readQuery(c);
  if (!again && isId(query.text('oogst'))) return redirect(c, `/${network.slug}/inzichten/concepten/${query.text('oogst')}`);
  const path = `/${network.slug}/inzichten/nieuw`;
  const source = await sourceOf(c, query.text('uit'));
  const out = source ? `uit=${source.short}` : '';
  const kind = query.text('soort');
  const title = m.insights_new_title();
  const head = { title, trail: trail(c, [m.insights_title(), 'inzichten'], [title]) };
  if (!isInsightKind(kind)) return page(c, head, <ChooseKindPage action={path} query={out} />);
  const choices = await askChoices(db, viewer, network.id);
  const typed = again?.typed ?? (await startOf(c, choices, source));
  return page(
    c,
    { ...head, status: again ? 422 : 200 },
    <NewInsightPage
      {...{ kind, typed }}
      {...choices}
      action={to(path)}
      otherKind={to(out ? `${path}?${out}` : path)}
      audiences={audienceChoices(viewer, network.id, choices.collaborations[0]?.id ?? null)}
      blocks={network.blocks}
      source={source && { title: source.title, href: to(addressOf(registry, network.slug, { ...source, words: slug(source.title) })) }}
      problems={again?.problems ?? []}
    />,
  );
}

/** What can be filled in beforehand. What grows out of something is proposed to no wider circle than that. */
async function startOf(c: WebContext, { collaborations, wholeNetwork }: AskChoices, source: EntryRow | undefined): Promise<Typed> {
  const { db, viewer, network, registry } = c.var;
  const query = readQuery(c);
  const asked = collaborations.find(({ id, slug: name }) => id === source?.collaboration_id || name === query.text('samenwerking'));
  const collaboration = asked ?? (source?.collaboration_id === null && wholeNetwork ? undefined : collaborations[0]);
  const { usual, offered } = audienceChoices(viewer, network.id, collaboration?.id ?? null);
  const proposed = source && isWider(usual, source.audience) ? (offered.findLast((rung) => !isWider(rung, source.audience)) ?? 'self') : usual;
  const block = network.blocks.find((one) => one.slug === query.text('bouwsteen'));
  const known = source ? await db.selectFrom('entry_block').select('building_block_id as id').where('entry_id', '=', source.id).execute() : [];
  const reading = source && (await registry.reading(db, [source])).get(source.id);
  return typedOf([
    ['id', newId()],
    ['uit', source?.short ?? ''],
    ['titel', (source?.title ?? '').slice(0, longest.title)],
    ['wat', (reading?.summary ?? '').slice(0, longest.text)],
    ['samenwerking', collaboration?.id ?? ''],
    ['doelgroep', proposed],
    ...[...known, ...(block ? [block] : [])].map(({ id }): [string, string] => ['bouwstenen', id]),
  ]);
}

const form = z.object({
  ...tellingFields,
  id: formId,
  uit: z.string().max(100).default(''),
  samenwerking: z.uuid().optional(),
  doelgroep: z.enum(audiences),
});

export async function makeInsightHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const typed = await readForm(c);
  const checked = check(form, typed, ['bouwstenen']);
  if (!checked.ok) return showNewInsight(c, { typed, problems: checked.problems });
  const { value } = checked;
  const source = await sourceOf(c, value.uit);
  const made = await transact(db, async (tx) => {
    const done = await makeInsight(tx, viewer, {
      id: value.id,
      networkId: network.id,
      collaborationId: value.samenwerking ?? null,
      kind: value.soort,
      telling: tellingOf(value),
      interim: value.tussentijds === 'ja',
      blocks: value.bouwstenen,
      audience: value.doelgroep,
      from: source?.id ?? null,
    });
    if (done.ok && done.value.waitsFor) await tellDecider(c, tx, done.value.id);
    return done;
  });
  if (!made.ok) return showNewInsight(c, { typed, problems: [problemOf(made)] });
  return redirect(c, insightPath(network.slug, made.value), made.value.waitsFor ? 'insights_flash_made_waits' : 'insights_flash_made');
}
