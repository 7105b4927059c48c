import { door } from '#platform/db/door';

/** The way in for tiles of a file. */
export const tileDoor = door('tile', 'entry_id');
