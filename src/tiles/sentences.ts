import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

/** What a happening in this module reads like, in one line. */
export const sentences: Record<string, (told: Told) => string> = {
  'tile.made': m.tiles_happened_made,
  'tile.kept': m.tiles_happened_kept,
  'tile.unkept': m.tiles_happened_unkept,
  'tile.chosen': m.tiles_happened_chosen,
};
