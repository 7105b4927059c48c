import { door } from '#platform/db/door';

/** The ways in for what a meeting of a file led to. */
export const agreementDoor = door('agreement', 'id');
export const harvestedDoor = door('harvested', 'id');
export const reportDraftDoor = door('report_draft', 'meeting_id');
export const meetingReportDoor = door('meeting_report', 'entry_id');
