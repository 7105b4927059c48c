import { m } from '#platform/i18n';
import type { AddRefusal } from './add-photo';

const words: Record<AddRefusal, () => string> = {
  empty: m.photos_refused_empty,
  too_large: m.photos_refused_too_large,
  heic: m.photos_refused_heic,
  not_a_photo: m.photos_refused_not_a_photo,
  moving: m.photos_refused_moving,
  too_many_pixels: m.photos_refused_too_many_pixels,
  broken: m.photos_refused_broken,
  gone: m.photos_refused_gone,
  removed_before: m.photos_refused_removed_before,
  too_many: m.photos_refused_too_many,
};

export const whyRefused = (reason: AddRefusal): string => words[reason]();
