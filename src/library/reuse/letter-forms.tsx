import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { addressOfPiece } from '../piece';
import { ConfirmPage } from '../views/confirm-page';
import { confirmReuse, takeReuseBack } from './confirm-reuse';
import { reuseBehind } from './reuse-behind';

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

/** Mail programs open links to look inside: looking changes nothing, only the button does. */
export async function showLetter(c: WebContext): Promise<Response> {
  const said = await reuseBehind(c.var.db, tokenOf(c));
  if (!said) return notFound(c);
  return page(
    c,
    { title: m.library_reuse_title(), status: said.open ? 200 : 410 },
    <ConfirmPage said={said} at={`/hergebruik/${tokenOf(c)}`} piece={addressOfPiece(c.var.registry, said.network_slug, said)} />,
  );
}

export async function answerLetter(c: WebContext): Promise<Response> {
  const { db, mail, config, registry } = c.var;
  const done = await confirmReuse(db, tokenOf(c), { mail, baseUrl: config.baseUrl, registry });
  if (done.ok) return redirect(c, `/hergebruik/${tokenOf(c)}`, 'library_flash_confirmed');
  return done.reason === 'gone' ? notFound(c) : showLetter(c);
}

export async function takeLetterBack(c: WebContext): Promise<Response> {
  const done = await takeReuseBack(c.var.db, tokenOf(c));
  return done.ok ? redirect(c, `/hergebruik/${tokenOf(c)}`, 'library_flash_withdrawn') : notFound(c);
}
