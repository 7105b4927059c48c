/**
 * Live: whatever changes in the room appears on every open screen, in its order and without gaps, also after a lost connection and with
 * several web processes on one database. A deed says `changed(…)`; the screens do the rest.
 */
export { changed } from './changed';
