import { m, to } from '#platform/i18n';
import { ActionButton } from '#platform/web/views/index';

export type ShownPhoto = { id: string; width: number; height: number; alternative: string; caption: string };
type Size = 'klein' | 'groot';

/** Where the photos of a meeting live, without the language prefix. */
export const photosPath = (network: string, short: string): string => `/${network}/bijeenkomsten/${short}/fotos`;

const longest = { klein: 480, groot: 1280 };

/** The picture itself; no language in its address, so that it is fetched once. */
export function PhotoImage({ photo, at, size }: { photo: ShownPhoto; at: string; size: Size }) {
  const scale = Math.min(1, longest[size] / Math.max(photo.width, photo.height));
  return (
    <img
      src={`${at}/${photo.id}/${size}.webp`}
      alt={photo.alternative}
      width={Math.round(photo.width * scale)}
      height={Math.round(photo.height * scale)}
      loading={size === 'klein' ? 'lazy' : undefined}
    />
  );
}

/** A photo with its caption, and away at one press. `at` is `photosPath`; `linked` where the photo has a page of its own to go to. */
export function PhotoFigure({ photo, at, size = 'klein', linked }: { photo: ShownPhoto; at: string; size?: Size; linked?: boolean }) {
  const image = <PhotoImage photo={photo} at={at} size={size} />;
  return (
    <figure class="photo">
      {linked ? <a href={to(`${at}/${photo.id}`)}>{image}</a> : image}
      {photo.caption && <figcaption dir="auto">{photo.caption}</figcaption>}
      <ActionButton action={to(`${at}/${photo.id}/weg`)} label={m.photos_ask_removal()} of={photo.alternative} />
    </figure>
  );
}
