import { audienceChoices, audiences, may } from '#entries/index';
import { isId, newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { trail } from '#network/index';
import { askChoices } from '#questions/index';
import { z } from 'zod';
import { tileInPage } from './draw/tile-svg';
import { makeTile } from './make-tile';
import { meetingOf } from './meeting-of';
import { problemOf } from './refusal-words';
import { lengthOf, onOneLine, signedLimit, tileLimit, tilePath } from './tile';
import { NewTilePage } from './views/new-tile-page';

type Again = { typed: Typed; problems: Problem[] };

/** The form for a new tile. `?bijeenkomst=` hangs it under a meeting. */
export async function showNewTile(c: WebContext, again?: Again): Promise<Response> {
  const { db, viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.req.method === 'GET' ? c.var.shell.path : `/${network.slug}`)}`);
  if (!may(viewer, 'ask', { network: network.id })) return forbidden(c);
  const { collaborations, wholeNetwork } = await askChoices(db, viewer, network.id);
  const typed =
    again?.typed ??
    typedOf([
      ['id', newId()],
      ['samenwerking', collaborations[0]?.id ?? ''],
      ['bijeenkomst', readQuery(c).text('bijeenkomst')],
    ]);
  return page(
    c,
    { title: m.tiles_new_title(), trail: trail(c, [m.tiles_title(), 'tegels'], [m.tiles_new_title()]), wide: true, status: again ? 422 : 200 },
    <NewTilePage
      action={to(`/${network.slug}/tegels/nieuw`)}
      drawnAt={to(`/${network.slug}/tegels/proef`)}
      {...{ collaborations, wholeNetwork, typed }}
      audiences={audienceChoices(viewer, network.id, collaborations[0]?.id ?? null)}
      blocks={network.blocks}
      problems={again?.problems ?? []}
    />,
  );
}

const form = z.object({
  id: z
    .string()
    .optional()
    .transform((id) => (id && isId(id) ? id : newId())),
  tekst: z
    .string()
    .transform(onOneLine)
    .refine((text) => lengthOf(text) <= tileLimit, { error: () => m.platform_too_long({ max: String(tileLimit) }) }),
  naam: z.string().max(signedLimit).default(''),
  samenwerking: z.uuid().optional(),
  bijeenkomst: z.string().optional(),
  bouwstenen: z.array(z.uuid()).max(50),
  doelgroep: z.enum(audiences),
});

export async function makeTileHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const typed = await readForm(c);
  const checked = check(form, typed, ['bouwstenen']);
  if (!checked.ok) return showNewTile(c, { typed, problems: checked.problems });
  const { id, tekst, naam, samenwerking, bouwstenen, doelgroep, bijeenkomst } = checked.value;
  const made = await makeTile(db, viewer, {
    id,
    networkId: network.id,
    collaborationId: samenwerking ?? null,
    text: tekst,
    signed: naam,
    audience: doelgroep,
    meetingId: (await meetingOf(c, bijeenkomst ?? ''))?.id ?? null,
    blocks: bouwstenen,
  });
  if (!made.ok) return showNewTile(c, { typed, problems: [problemOf(made)] });
  return redirect(c, tilePath(network.slug, made.value), made.value.waitsFor ? 'tiles_flash_made_waits' : 'tiles_flash_made');
}

/** The tile as it would be, for who is writing one. Kept nowhere. */
export async function drawProof(c: WebContext): Promise<Response> {
  if (!may(c.var.viewer, 'ask', { network: c.var.network.id })) return notFound(c);
  const typed = await readForm(c);
  const text = onOneLine(typed.text('tekst')).slice(0, 4 * tileLimit);
  return c.html(text ? tileInPage({ id: typed.text('id'), text, signed: onOneLine(typed.text('naam')).slice(0, signedLimit) }) : '');
}
