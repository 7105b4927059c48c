import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { changePoster } from './change-poster';
import { mayShapeThis } from './may-shape';
import { longest } from './poster';
import { keptOf, manyFields, saidFields, saidIn, typedFrom } from './poster-form';
import { posterPath } from './poster-path';
import { problemOf } from './refusal-words';
import { posterOfAddress, trailTo } from './show-poster';
import { ChangePosterPage } from './views/change-poster-page';

type Again = { typed: Typed; problems: Problem[] };

export async function showChangePoster(c: WebContext, again?: Again): Promise<Response> {
  const poster = await posterOfAddress(c);
  if (!poster) return notFound(c);
  if (!mayShapeThis(c.var.viewer, poster)) return forbidden(c);
  const standing = poster.blocks.map(({ id }): [string, string] => ['bouwstenen', id]);
  const typed = again?.typed ?? typedFrom(poster, [['versie', String(poster.version)], ...standing]);
  return page(
    c,
    { sheet: 'posters', title: m.posters_change_title({ name: poster.title }), trail: trailTo(c, poster, [m.posters_change()]), status: again ? 422 : 200 },
    <ChangePosterPage
      name={poster.title}
      action={to(`/${c.var.network.slug}/posters/${poster.short}/wijzigen`)}
      typed={typed}
      blocks={c.var.network.blocks}
      problems={again?.problems ?? []}
    />,
  );
}

const form = z.object({ ...saidFields, reden: z.string().max(longest.reason).default(''), versie: z.coerce.number().int().min(0).max(1_000_000).catch(0) });

export async function changePosterHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const poster = await posterOfAddress(c);
  if (!poster) return notFound(c);
  const sent = await readForm(c);
  const said = saidIn(sent);
  const kept = (version: number) => typedFrom(said, [['versie', String(version)], ...keptOf(sent, 'reden')]);
  const checked = check(form, kept(Number(sent.text('versie')) || 0), manyFields);
  if (!checked.ok) return showChangePoster(c, { typed: kept(Number(sent.text('versie')) || 0), problems: checked.problems });
  const { versie, reden, bouwstenen } = checked.value;
  const done = await changePoster(db, viewer, { ...said, id: poster.id, version: versie, reason: reden, blocks: bouwstenen });
  if (done.ok) return redirect(c, posterPath(network.slug, poster), 'posters_flash_changed');
  // Once told that somebody was before them, they may send again.
  const version = done.reason === 'stale' ? poster.version : versie;
  return showChangePoster(c, { typed: kept(version), problems: [problemOf(done)] });
}
