import { clientAddress, count, tooOften } from '#accounts/index';
import { may } from '#entries/index';
import { collaborationNames, trail } from '#network/index';
import { isId, newId, shortOf } from '#platform/id';
import { locale, m } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { absent } from '../absent';
import { addressOfPiece, pieces } from '../piece';
import { ReusePage } from '../views/reuse-page';
import { hideReuse, withdrawReuse } from './hide-reuse';
import { sayReuse } from './say-reuse';

const form = z.object({
  id: z.uuid(),
  organisatie: z.string().max(120).default(''),
  samenwerking: z.string().max(40).default(''),
  zin: z.string().max(300),
  mail: z.email().max(254).optional(),
});
/** Somebody from outside says who they are; what is missing is told all at once. */
const formOutside = form.extend({ organisatie: z.string().max(120), mail: z.email().max(254) });

const shortHere = (c: WebContext): string => shortOf(c.req.param('short') ?? '');

async function pieceHere(c: WebContext) {
  const { db, viewer, network, registry } = c.var;
  const [piece] = await pieces(db, { viewer, networkId: network.id, registry }, [shortHere(c)]);
  return piece && { ...piece, path: addressOfPiece(registry, network.slug, piece) };
}

type Again = { typed: Typed; problems: Problem[]; status?: 422 | 429 };

export async function showReuseForm(c: WebContext, again?: Again): Promise<Response> {
  const { db, viewer, network } = c.var;
  const piece = await pieceHere(c);
  if (!piece) return absent(c, shortHere(c));
  const known = may(viewer, 'respond', { network: network.id });
  const own = known && viewer.collaborations.length ? await collaborationNames(db, network.id) : [];
  const typed = again?.typed ?? typedOf([]);
  return page(
    c,
    {
      title: m.library_reuse_title(),
      trail: trail(c, [m.library_title(), 'bibliotheek'], [shorten(piece.title, 60), piece.path.slice(network.slug.length + 2)], [m.library_reuse_title()]),
      status: again ? (again.status ?? 422) : 200,
    },
    <ReusePage
      {...{ known, typed }}
      title={piece.title}
      open={piece.audience === 'public'}
      id={isId(typed.text('id')) ? typed.text('id') : newId()}
      collaborations={own.filter(({ id }) => viewer.collaborations.includes(id))}
      action={`/${network.slug}/bibliotheek/${piece.short}/hergebruik`}
      back={piece.path}
      problems={again?.problems ?? []}
    />,
  );
}

export async function sayReuseHere(c: WebContext): Promise<Response> {
  const { db, viewer, network, registry, config, mail } = c.var;
  const typed = await readForm(c);
  const again = (field: string, text: string, status?: 429) => showReuseForm(c, { typed, problems: [{ field, text }], status });
  const piece = await pieceHere(c);
  if (!piece) return absent(c, shortHere(c));
  const known = may(viewer, 'respond', { network: network.id });
  const checked = check(known ? form : formOutside, typed);
  if (!checked.ok) return showReuseForm(c, { typed, problems: checked.problems });
  const { id, organisatie, samenwerking, zin, mail: email } = checked.value;
  if (!known && email) {
    const wait = Math.max(await count(c.var, 'reuse_from_address', clientAddress(c)), await count(c.var, 'reuse_for_mailbox', email.toLowerCase()));
    if (wait) return again('mail', tooOften(c, wait), 429);
  }
  const said = await sayReuse(
    db,
    viewer,
    {
      id,
      networkId: network.id,
      short: piece.short,
      organisation: organisatie,
      sentence: zin,
      collaborationId: isId(samenwerking) ? samenwerking : null,
      email: email?.toLowerCase() ?? null,
    },
    { mail, baseUrl: config.baseUrl, language: locale(), network, registry },
  );
  if (said.ok) {
    // No letters leave the demo: the page behind the link is shown at once.
    if (said.value.token && config.mode === 'demo') return redirect(c, `/hergebruik/${said.value.token}`, 'library_flash_demo_letter');
    return redirect(c, piece.path, known ? 'library_flash_used' : 'library_flash_letter');
  }
  if (said.reason === 'gone') return absent(c, piece.short);
  if (said.reason === 'taken') return again('zin', m.library_reuse_taken());
  if (said.reason === 'not_your_collaboration') return again('samenwerking', m.platform_choose_one());
  return again(said.field ?? 'organisatie', m.platform_required_missing());
}

/** Buttons beside what somebody said of a piece. Absent and forbidden look alike. */
const deeds = {
  verberg: { flash: 'library_flash_hidden', hide: true },
  toon: { flash: 'library_flash_shown', hide: false },
} as const;

export const hideReuseHere =
  (name: keyof typeof deeds) =>
  async (c: WebContext): Promise<Response> => {
    const piece = await pieceHere(c);
    const id = c.req.param('id') ?? '';
    if (!piece || !isId(id)) return notFound(c);
    const done = await hideReuse(c.var.db, c.var.viewer, id, { hide: deeds[name].hide, registry: c.var.registry });
    return done.ok ? redirect(c, piece.path, deeds[name].flash) : notFound(c);
  };

export async function withdrawReuseHere(c: WebContext): Promise<Response> {
  const piece = await pieceHere(c);
  const id = c.req.param('id') ?? '';
  if (!piece || !isId(id)) return notFound(c);
  const done = await withdrawReuse(c.var.db, c.var.viewer, id);
  return done.ok ? redirect(c, piece.path, 'library_flash_withdrawn') : notFound(c);
}
