import { door } from '#platform/db/door';

/** The ways in for the insights of a file: each with its versions, what others answered, what it leans on and who was asked to act. */
export const insightDoor = door('insight', 'entry_id');
export const insightVersionDoor = door('insight_version', 'insight_id', 'no');
export const insightAnswerDoor = door('insight_answer', 'id');
export const insightSourceDoor = door('insight_source', 'id');
export const bottleneckAddressDoor = door('bottleneck_address', 'id');
export const bottleneckReplyDoor = door('bottleneck_reply', 'id');
