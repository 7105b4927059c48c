import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

/** What a happening in this module reads like, in one line. */
export const sentences: Record<string, (told: Told) => string> = {
  'meeting.planned': m.meetings_happened_planned,
  'meeting.changed': (told) => (told.details.moved ? m.meetings_happened_moved(told) : m.meetings_happened_changed(told)),
  'meeting.cancelled': m.meetings_happened_cancelled,
  'meeting.uncancelled': m.meetings_happened_uncancelled,
};
