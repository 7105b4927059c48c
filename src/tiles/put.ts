import { door } from '#platform/db/door';

/** The ways in for tiles of a file. */
export const tileDoor = door('tile', 'entry_id');
export const tileOfWeekDoor = door('tile_of_week', 'network_id', 'week');
