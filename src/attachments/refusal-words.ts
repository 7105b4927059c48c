import { m } from '#platform/i18n';
import type { AddRefusal } from './add-attachment';
import type { ReadyRefusal } from './make-ready';

const words: Record<AddRefusal | ReadyRefusal, () => string> = {
  empty: m.attachments_refused_empty,
  too_large: m.attachments_refused_too_large,
  not_allowed: m.attachments_refused_not_allowed,
  other_name: m.attachments_refused_other_name,
  old_office: m.attachments_refused_old_office,
  heic: m.attachments_refused_heic,
  moving: m.attachments_refused_moving,
  too_many_pixels: m.attachments_refused_too_many_pixels,
  broken: m.attachments_refused_broken,
  bomb: m.attachments_refused_bomb,
  locked: m.attachments_refused_locked,
  macros: m.attachments_refused_macros,
  infected: m.attachments_refused_infected,
  scanner_away: m.attachments_refused_scanner_away,
  gone: m.attachments_refused_gone,
  too_many: m.attachments_refused_too_many,
};

export const whyRefused = (reason: AddRefusal | ReadyRefusal): string => words[reason]();
