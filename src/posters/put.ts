import { door } from '#platform/db/door';

/** The ways in for the posters of a file: a poster with its sections, what it said before, and the notes pinned to it. */
export const posterDoor = door('poster', 'entry_id');
export const posterSectionDoor = door('poster_section', 'id');
export const posterVersionDoor = door('poster_version', 'poster_id', 'no');
export const postItDoor = door('post_it', 'id');
