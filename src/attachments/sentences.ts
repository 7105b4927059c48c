import { m } from '#platform/i18n';
import type { Module } from '#platform/module';

export const sentences: Module['sentences'] = {
  'attachment.added': ({ title }) => m.attachments_happened_added({ title }),
};
