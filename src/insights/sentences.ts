import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

/** What a happening in this module reads like, in one line. */
export const sentences: Record<string, (told: Told) => string> = {
  'insight.made': m.insights_happened_made,
  // Who wrote it down did not say it, so nobody is named.
  'insight.worked_out': m.insights_happened_worked_out,
  'insight.changed': m.insights_happened_changed,
  'insight.kind_changed': m.insights_happened_kind_changed,
};
