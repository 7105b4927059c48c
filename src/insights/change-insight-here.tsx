import { absent } from '#library/index';
import { transact } from '#platform/db';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { insightOf, shortHere, trailTo } from './asked-insight';
import { askAgain } from './ask-again';
import { changeInsight } from './change-insight';
import { isInsightKind } from './insight';
import { longest, tellingFields, tellingOf, typedFrom } from './insight-form';
import { insightPath } from './insight-path';
import { maySteerInsight } from './insight-to-steer';
import { problemOf } from './refusal-words';
import { tellDecider } from './tell-decider';
import { ChangeInsightPage } from './views/change-insight-page';

type Again = { typed: Typed; problems: Problem[] };

export async function showChangeInsight(c: WebContext, again?: Again): Promise<Response> {
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  if (!maySteerInsight(c.var.viewer, insight)) return forbidden(c);
  const { network } = c.var;
  const standing: [string, string][] = [
    ['versie', String(insight.no)],
    ['soort', insight.kind],
    ['tussentijds', insight.interim ? 'ja' : ''],
    ...insight.blocks.map(({ id }): [string, string] => ['bouwstenen', id]),
  ];
  const typed = again?.typed ?? typedFrom(insight, standing);
  const kind = typed.text('soort');
  return page(
    c,
    { title: m.insights_change_title({ title: insight.title }), trail: trailTo(c, insight, [m.insights_change()]), status: again ? 422 : 200 },
    <ChangeInsightPage
      title={insight.title}
      action={to(insightPath(network.slug, { ...insight, title: '' }, '/wijziging'))}
      kind={isInsightKind(kind) ? kind : insight.kind}
      blocks={network.blocks}
      typed={typed}
      problems={again?.problems ?? []}
    />,
  );
}

const form = z.object({
  ...tellingFields,
  reden: z.string().max(longest.reason).default(''),
  versie: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});

export async function changeInsightHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  const typed = await readForm(c);
  const checked = check(form, typed, ['bouwstenen']);
  if (!checked.ok) return showChangeInsight(c, { typed, problems: checked.problems });
  const { value } = checked;
  const telling = tellingOf(value);
  const done = await transact(db, async (tx) => {
    const changed = await changeInsight(tx, viewer, {
      id: insight.id,
      version: value.versie,
      kind: value.soort,
      blocks: value.bouwstenen,
      telling,
      interim: value.tussentijds === 'ja',
      reason: value.reden,
    });
    if (changed.ok && changed.value.waitsFor) await tellDecider(c, tx, insight.id);
    return changed;
  });
  if (done.ok)
    return redirect(
      c,
      insightPath(network.slug, { ...insight, title: telling.title }),
      done.value.waitsFor ? 'insights_flash_changed_waits' : 'insights_flash_changed',
    );
  // Once told that somebody was before them, they may send again.
  return showChangeInsight(c, { typed: done.reason === 'stale' ? again(typed, insight.no) : typed, problems: [problemOf(done)] });
}

const again = (typed: Typed, version: number): Typed =>
  typedOf([
    ...Object.entries(typed.values(['bouwstenen'])).flatMap(([name, value]) =>
      name === 'versie' ? [] : [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
    ['versie', String(version)],
  ]);

/** Once more, for words that got a no or were forgotten. */
export async function askAgainHere(c: WebContext): Promise<Response> {
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  const done = await transact(c.var.db, async (tx) => {
    const asked = await askAgain(tx, c.var.viewer, insight.id);
    if (asked.ok && asked.value === 'asked') await tellDecider(c, tx, insight.id);
    return asked;
  });
  if (!done.ok && done.reason !== 'unchanged') return forbidden(c);
  return redirect(c, insightPath(c.var.network.slug, insight), done.ok && done.value === 'raised' ? 'insights_flash_changed' : 'insights_flash_asked_again');
}
