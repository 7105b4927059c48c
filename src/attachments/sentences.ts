import { m } from '#platform/i18n';
import type { Module } from '#platform/module';

export const sentences: Module['sentences'] = {
  'attachment.added': ({ title }) => m.attachments_happened_added({ title }),
  'attachment.withdrawn': ({ title }) => m.attachments_happened_withdrawn({ title }),
  'attachment.put_back': ({ title }) => m.attachments_happened_put_back({ title }),
};
