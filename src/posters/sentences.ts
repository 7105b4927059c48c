import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

/** What a happening in this module reads like, in one line. */
export const sentences: Record<string, (told: Told) => string> = {
  'poster.made': m.posters_happened_made,
  'poster.changed': m.posters_happened_changed,
  'poster.noted': m.posters_happened_noted,
};
