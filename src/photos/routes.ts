import { meetingOf } from '#meetings/index';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { readForm } from '#platform/web/typed';
import { isId } from '#platform/id';
import { askRemoval } from './ask-removal';
import { keepPhoto, removePhoto } from './decide-removal';
import { describedIn } from './describe-fields';
import { describePhotos, mayDescribe } from './describe-photos';
import { eraseRemoved } from './erase-removed';
import { photosHere } from './photo-rows';
import { sendPhoto } from './send-photo';
import { photoAt, photoOf, shortHere, showDescribe, showPhoto, showPhotos } from './show-photos';
import { takePhotos } from './take-photos';
import { photosPath } from './views/photo-figure';

export const photoRoutes = routes();
const photos = '/bijeenkomsten/:short/fotos';

photoRoutes.get(photos, (c) => showPhotos(c));
photoRoutes.post(photos, takePhotos);
photoRoutes.get(`${photos}/beschrijven`, (c) => showDescribe(c));
photoRoutes.post(`${photos}/beschrijven`, describeHere);
photoRoutes.get(`${photos}/:id`, (c) => showPhoto(c));
photoRoutes.post(`${photos}/:id`, describeOne);
photoRoutes.get(`${photos}/:id/klein.webp`, (c) => sendPhoto(c, 'small'));
photoRoutes.get(`${photos}/:id/groot.webp`, (c) => sendPhoto(c, 'large'));
photoRoutes.post(`${photos}/:id/weg`, askAway);
photoRoutes.post(`${photos}/:id/houden`, keepHere);
photoRoutes.post(`${photos}/:id/verwijderen`, removeHere);

const pathHere = (c: WebContext, more = ''): string => `${photosPath(c.var.network.slug, shortHere(c))}${more}`;

async function describeHere(c: WebContext): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  const typed = await readForm(c);
  const mine = (await photosHere(c.var.db, c.var.viewer, meeting.entry_id)).filter(mayDescribe);
  const discarded = typed.text('weggooien');
  const kept = mine.filter(({ id }) => id !== discarded);
  const { described, problems } = describedIn(typed, kept);
  if (problems.length) return showDescribe(c, { typed, problems });
  const done = await describePhotos(c.var.db, c.var.viewer, { meetingId: meeting.entry_id, photos: described });
  if (!done.ok) return notFound(c);
  if (mine.length !== kept.length) await remove(c, discarded);
  return redirect(c, pathHere(c, discarded ? '/beschrijven' : ''), done.value > 0 ? 'photos_flash_shown' : 'photos_flash_saved');
}

async function describeOne(c: WebContext): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo || !mayDescribe(photo)) return notFound(c);
  const typed = await readForm(c);
  const { described, problems } = describedIn(typed, [photo]);
  if (problems.length) return showPhoto(c, { typed, problems });
  const done = await describePhotos(c.var.db, c.var.viewer, { meetingId: photo.meeting_id, photos: described });
  return done.ok ? redirect(c, pathHere(c, `/${photo.id}`), done.value > 0 ? 'photos_flash_shown' : 'photos_flash_saved') : notFound(c);
}

/** Who reads only the report has no page of photos to go back to. */
async function askAway(c: WebContext): Promise<Response> {
  const at = photoAt(c);
  if (!isId(at.id)) return notFound(c);
  const post = { mail: c.var.mail, baseUrl: c.var.config.baseUrl, network: c.var.network };
  const asked = await askRemoval(c.var.db, c.var.viewer, post, at);
  if (!asked.ok) return notFound(c);
  const back = (await meetingOf(c)) ? pathHere(c) : `/${c.var.network.slug}`;
  return redirect(c, back, asked.value === 'hidden' ? 'photos_flash_hidden' : 'photos_flash_asked');
}

async function keepHere(c: WebContext): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo) return notFound(c);
  const reason = (await readForm(c)).text('reden');
  const again = (text: string) => showPhotos(c, { refused: { id: photo.id, reason, problems: [{ field: 'reden', text }] } });
  if (reason.length > 500) return again(m.platform_too_long({ max: '500' }));
  const done = await keepPhoto(c.var.db, c.var.viewer, { ...photoAt(c), reason });
  if (done.ok) return redirect(c, pathHere(c), 'photos_flash_kept');
  return done.reason === 'why' ? again(m.photos_refused_why()) : notFound(c);
}

async function removeHere(c: WebContext): Promise<Response> {
  const { id } = photoAt(c);
  return isId(id) && (await remove(c, id)) ? redirect(c, pathHere(c), 'photos_flash_removed') : notFound(c);
}

async function remove(c: WebContext, id: string): Promise<boolean> {
  const done = await removePhoto(c.var.db, c.var.viewer, { ...photoAt(c), id });
  if (done.ok) await eraseRemoved(c.var.db, c.var.files);
  return done.ok;
}
