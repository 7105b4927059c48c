import { m } from '#platform/i18n';
import { type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import type { Described } from './describe-photos';
import type { PhotoRow } from './photo-rows';

type Name = 'wat' | 'bijschrift' | 'akkoord';

/** The form holds many photos, so each field carries the photo it is about. */
export const field = (name: Name, id: string): string => `${name}-${id}`;

const longest = 300;

/** What stands already, as the form shows it. */
export const typedFrom = (photos: PhotoRow[]): Typed =>
  typedOf(
    photos.flatMap(({ id, alternative, caption, consent_at }): [string, string][] => [
      [field('wat', id), alternative],
      [field('bijschrift', id), caption],
      [field('akkoord', id), consent_at ? 'ja' : 'nee'],
    ]),
  );

/** A photo whose fields are not in the form is left alone. */
export function describedIn(typed: Typed, photos: PhotoRow[]): { described: Described[]; problems: Problem[] } {
  const described = photos
    .filter(({ id }) => typed.has(field('akkoord', id)) || typed.has(field('wat', id)))
    .map(({ id }) => ({
      id,
      alternative: typed.text(field('wat', id)),
      caption: typed.text(field('bijschrift', id)),
      consent: typed.text(field('akkoord', id)) === 'ja',
    }));
  const problems = described.flatMap(({ id, alternative, caption, consent }) => [
    ...(consent && !alternative ? [{ field: field('wat', id), text: m.photos_refused_no_words() }] : []),
    ...(alternative.length > longest ? [{ field: field('wat', id), text: m.platform_too_long({ max: String(longest) }) }] : []),
    ...(caption.length > longest ? [{ field: field('bijschrift', id), text: m.platform_too_long({ max: String(longest) }) }] : []),
  ]);
  return { described, problems };
}
