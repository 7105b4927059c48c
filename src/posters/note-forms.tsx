import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { check, readForm } from '#platform/web/typed';
import { z } from 'zod';
import { longest } from './poster';
import { posterPath } from './poster-path';
import { hidePostIt, noteOnPoster, withdrawPostIt } from './post-its';
import { problemOf } from './refusal-words';
import { posterOfAddress, showPoster } from './show-poster';

const form = z.object({ tekst: z.string().max(longest.note) });
const noteOf = (c: WebContext): string | undefined => (isId(c.req.param('briefje') ?? '') ? c.req.param('briefje') : undefined);

/** Pins a note to a section of the poster. */
export async function pinHere(c: WebContext): Promise<Response> {
  const poster = await posterOfAddress(c);
  if (!poster) return notFound(c);
  const typed = await readForm(c);
  const section = poster.sections.find(({ id }) => id === typed.text('deel'));
  const part = section?.id ?? poster.sections[0]?.id ?? '';
  const again = (problems: { field: string; text: string }[]) => showPoster(c, { form: 'briefjes', part, typed, problems }, poster);
  const checked = check(form, typed);
  if (!checked.ok) return again(checked.problems);
  const id = isId(typed.text('id')) ? typed.text('id') : newId();
  const done = await noteOnPoster(c.var.db, c.var.viewer, { id, posterId: poster.id, sectionId: section?.id ?? newId(), text: checked.value.tekst });
  if (done.ok) return redirect(c, posterPath(c.var.network.slug, poster, `#briefje-${done.value.id}`), 'posters_flash_pinned');
  return done.reason === 'gone' ? notFound(c) : again([problemOf(done)]);
}

export async function withdrawHere(c: WebContext): Promise<Response> {
  const [poster, id] = [await posterOfAddress(c), noteOf(c)];
  const done = poster && id ? await withdrawPostIt(c.var.db, c.var.viewer, id) : undefined;
  return poster && done?.ok ? redirect(c, posterPath(c.var.network.slug, poster), 'posters_flash_withdrawn') : notFound(c);
}

export async function hideHere(c: WebContext): Promise<Response> {
  const [poster, id, typed] = [await posterOfAddress(c), noteOf(c), await readForm(c)];
  if (!poster || !id) return notFound(c);
  const again = (problems: { field: string; text: string }[]) => showPoster(c, { form: 'verberging', part: id, typed, problems }, poster);
  if ([...typed.text('reden')].length > longest.reason) return again([{ field: 'reden', text: m.platform_too_long({ max: String(longest.reason) }) }]);
  const done = await hidePostIt(c.var.db, c.var.viewer, id, typed.text('reden'));
  if (done.ok) return redirect(c, posterPath(c.var.network.slug, poster), 'posters_flash_hidden');
  return done.reason === 'why' ? again([problemOf(done)]) : notFound(c);
}

export async function unhideHere(c: WebContext): Promise<Response> {
  const [poster, id] = [await posterOfAddress(c), noteOf(c)];
  const done = poster && id ? await hidePostIt(c.var.db, c.var.viewer, id, null) : undefined;
  return poster && done?.ok ? redirect(c, posterPath(c.var.network.slug, poster), 'posters_flash_unhidden') : notFound(c);
}
