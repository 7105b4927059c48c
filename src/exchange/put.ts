import { door } from '#platform/db/door';

/** What was brought in and how it looked then. */
export const importedItemDoor = door('imported_item', 'network_slug', 'kind', 'key');
