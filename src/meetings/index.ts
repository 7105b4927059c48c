/**
 * Meetings: when and where, the programme of timed items with their format, who leads, who comes, calendar files, letters, and the pre-read
 * that writes itself. Absent: what is said in the room (`#room/index`) and what is made of it (`#harvest/index`).
 */
export { askedToLead } from './asked-to-lead';
export { attendance, attended, attendedBy, markAttended } from './attendance';
export { lockMeeting } from './lock-meeting';
export { type MeetingHere, type MeetingRow, mayLead, meetingById, meetingHere } from './meeting-here';
export { type MeetingCardData, meetingsPast, meetingsToCome } from './meeting-lists';
export { meetingLed, meetingOf, trailIn } from './meeting-of';
export { meetingPath } from './paths';
export { type Place, placeOf } from './seats';
export { signUp, withdraw } from './sign-up';
export { MeetingCard } from './views/meeting-card';
export { hours, whenText } from './when';
