import { door } from '#platform/db/door';

/** The ways in for the learning agenda of a file: a question with its whole path, and the moments at which an agenda was frozen. */
export const agendaDoor = door('agenda', 'network_id', 'collaboration_id');
export const questionDoor = door('question', 'entry_id');
export const questionVersionDoor = door('question_version', 'question_id', 'no');
export const questionStepDoor = door('question_step', 'id');
export const questionActionDoor = door('question_action', 'id');
export const questionEchoDoor = door('question_echo', 'question_id', 'collaboration_id');
export const questionOfferDoor = door('question_offer', 'id');
export const snapshotDoor = door('snapshot', 'id');
export const snapshotQuestionDoor = door('snapshot_question', 'snapshot_id', 'question_id');
