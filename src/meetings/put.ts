import { door } from '#platform/db/door';

/** The ways in for meetings of a file: the programme, who leads, who signed up and who came. */
export const formatDoor = door('format', 'id');
export const meetingDoor = door('meeting', 'entry_id');
export const meetingLeaderDoor = door('meeting_leader', 'meeting_id', 'person_id');
export const meetingItemDoor = door('meeting_item', 'id');
export const meetingItemSubjectDoor = door('meeting_item_subject', 'item_id', 'entry_id');
export const meetingSignUpDoor = door('meeting_sign_up', 'meeting_id', 'person_id');
