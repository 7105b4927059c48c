import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

export const sentences: Record<string, (told: Told) => string> = {
  'search_words.changed': ({ who }) => m.synonyms_told_changed({ who }),
};
