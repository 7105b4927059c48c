import { door } from '#platform/db/door';

/** People that come in from a file. Who they are is decided by the importer: an address that is known is the same person. */
export const personDoor = door('person', 'id');
