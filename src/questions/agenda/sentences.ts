import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

/** What happens to an agenda as a whole, in one line. */
export const agendaSentences: Record<string, (told: Told) => string> = {
  'snapshot.taken': m.agenda_told_taken,
  'snapshot.withdrawn': m.agenda_told_withdrawn,
};
