import { door } from '#platform/db/door';

/** The ways in for the idea box of a file: an idea, the answers it got, and who supported it. */
export const ideaDoor = door('idea', 'entry_id');
export const ideaStepDoor = door('idea_step', 'id');
export const ideaSupportDoor = door('idea_support', 'idea_id', 'person_id');
