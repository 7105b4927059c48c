/**
 * Live: whatever changes in the room appears on every open screen, in its order and without gaps, also after a lost connection and with
 * several web processes on one database. A deed says `changed(…)`; the screens do the rest.
 *
 * A page that is live puts `<LiveRoom stream={…} number={room.last_number}>` around all that changes; the room must have been read before
 * anything else on the page. Its forms stand in `<send-queue>`; what belongs to one phone alone in `Kept`.
 */
export { changed } from './changed';
export { deskStream, hallStream } from './routes';
export { LiveRoom } from './views/live-room';
