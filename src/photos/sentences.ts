import { m } from '#platform/i18n';
import type { Told } from '#platform/module';

export const sentences: Record<string, (told: Told) => string> = {
  'photo.added': ({ title, details }) => m.photos_happened_added({ title, count: Number(details.count ?? 1) }),
  'photo.removed': ({ title }) => m.photos_happened_removed({ title }),
  'photo.kept': ({ title }) => m.photos_happened_kept({ title }),
};
