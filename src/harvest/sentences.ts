import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

/** What a happening in this module reads like, in one line. */
export const sentences: Record<string, (told: Told) => string> = {
  'meeting.harvested': ({ title, details }) => m.harvest_happened_harvested({ title, count: Number(details.count ?? 0) }),
  'agreement.made': m.harvest_happened_agreement,
  'report.published': m.harvest_happened_published,
};
