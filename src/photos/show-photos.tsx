import { trail } from '#network/index';
import { meetingOf } from '#meetings/index';
import { isId, shortOf } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import type { Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { typedFrom } from './describe-fields';
import { mayDescribe } from './describe-photos';
import { mayAdd } from './may-add';
import { type PhotoRow, photoHere, photosHere } from './photo-rows';
import { DescribePage } from './views/describe-page';
import { photosPath } from './views/photo-figure';
import { PhotoPage } from './views/photo-page';
import { PhotosPage } from './views/photos-page';
import type { Outcome } from './views/upload-form';

const most = 30;

export const shortHere = (c: WebContext): string => shortOf(c.req.param('short') ?? '');

/** Which photo an address speaks of. */
export const photoAt = (c: WebContext) => ({ networkId: c.var.network.id, short: shortHere(c), id: c.req.param('id') ?? '' });

export async function photoOf(c: WebContext): Promise<PhotoRow | undefined> {
  const at = photoAt(c);
  return isId(at.id) ? photoHere(c.var.db, c.var.viewer, at) : undefined;
}

const steps = (c: WebContext, meeting: { title: string }, ...more: [string, string?][]) =>
  trail(c, [m.meetings_menu(), 'bijeenkomsten'], [meeting.title, `bijeenkomsten/${shortHere(c)}`], ...more);

type Again = { outcomes?: Outcome[]; problems?: Problem[]; refused?: { id: string; reason: string; problems: Problem[] } };

export async function showPhotos(c: WebContext, again?: Again): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  const photos = await photosHere(c.var.db, c.var.viewer, meeting.entry_id);
  return page(
    c,
    { title: m.photos_title({ title: meeting.title }), trail: steps(c, meeting, [m.photos_menu()]), wide: true, status: again ? 422 : 200 },
    <PhotosPage
      title={meeting.title}
      at={photosPath(c.var.network.slug, meeting.short)}
      shown={photos.filter(({ shown }) => shown)}
      waiting={toDescribe(photos).length}
      asked={photos.filter(({ leads, asked_at }) => leads && asked_at)}
      mayAdd={await mayAdd(c.var.db, c.var.viewer, meeting)}
      outcomes={again?.outcomes ?? []}
      problems={again?.problems ?? []}
      refused={again?.refused}
    />,
  );
}

/** The photos that wait for words or a yes from who looks. */
export const toDescribe = (photos: PhotoRow[]): PhotoRow[] =>
  photos.filter((photo) => mayDescribe(photo) && !photo.hidden_at && (photo.alternative === '' || photo.consent_at === null));

export async function showDescribe(c: WebContext, again?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting || !(await mayAdd(c.var.db, c.var.viewer, meeting))) return notFound(c);
  const photos = toDescribe(await photosHere(c.var.db, c.var.viewer, meeting.entry_id)).slice(0, most);
  return page(
    c,
    {
      title: m.photos_describe_title(),
      trail: steps(c, meeting, [m.photos_menu(), `bijeenkomsten/${meeting.short}/fotos`], [m.photos_describe_title()]),
      status: again ? 422 : 200,
    },
    <DescribePage
      at={photosPath(c.var.network.slug, meeting.short)}
      photos={photos}
      typed={again?.typed ?? typedFrom(photos)}
      problems={again?.problems ?? []}
    />,
  );
}

export async function showPhoto(c: WebContext, again?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo) return notFound(c);
  const title = m.photos_one_title({ title: photo.title });
  return page(
    c,
    { title, trail: steps(c, photo, [m.photos_menu(), `bijeenkomsten/${photo.short}/fotos`], [m.photos_one()]), wide: true, status: again ? 422 : 200 },
    <PhotoPage
      title={photo.title}
      at={photosPath(c.var.network.slug, photo.short)}
      photo={photo}
      mayChange={mayDescribe(photo)}
      typed={again?.typed ?? typedFrom([photo])}
      problems={again?.problems ?? []}
    />,
  );
}
