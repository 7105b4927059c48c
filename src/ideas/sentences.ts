import { m } from '#platform/i18n';
import type { Told } from '#platform/module';
import { isIdeaState } from './idea';
import { stateName } from './labels';

/** What a happening in this module reads like, in one line. That somebody supported an idea is on record and in no list. */
export const sentences: Record<string, (told: Told) => string> = {
  'idea.dropped': (told) => (told.details.room ? m.ideas_happened_gathered(told) : m.ideas_happened_dropped(told)),
  'idea.moved': ({ title, details }) => {
    const state = String(details.to ?? '');
    return m.ideas_happened_moved({ title, state: isIdeaState(state) ? stateName(state) : '…' });
  },
};
