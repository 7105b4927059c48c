import { door } from '#platform/db/door';

/** The way in for who used what, of a file: said by a collaboration of the network. */
export const reuseDoor = door('reuse', 'id');
