import { reportSections } from '#harvest/index';
import { inLocale } from '#platform/i18n';
import type { FileMeeting } from './meeting-file';
import type { Sketch } from './sketch';

/** The published report of a meeting, with the draft it came from. What it shows beside its words stands in the network. */
export function rowsOfReport(meeting: FileMeeting, { id, add, networkId, moment }: Sketch): void {
  const { report } = meeting;
  if (!report) return;
  const key = `${meeting.key}/report`;
  const reportId = id('entry', key);
  const meetingId = id('entry', meeting.key);
  const made_at = moment(report.date);
  const by_id = id('person', meeting.by);
  const about = { network_id: networkId, collaboration_id: null, audience: report.audience };
  const row = { id: reportId, ...about, kind: 'meeting_report', title: `Verslag van ${meeting.title}`, author_id: by_id, made_at, changed_at: made_at };
  const told = { at: made_at, kind: 'report.published' as const, by_id, ...about, entry_id: reportId, details: {} };
  add('entry', key, report, { ...row, retired_at: null, hidden_at: null }, [told]);
  add('link', `${key}/grew_out_of/${meeting.key}`, report, { from_id: reportId, to_id: meetingId, kind: 'grew_out_of', made_at });
  const sections = inLocale('nl', () => reportSections({ opening: report.intro, programme: programmeOf(meeting) }));
  add('report_draft', key, report, { meeting_id: meetingId, sections, made_by: by_id, made_at, changed_at: made_at, shown_at: made_at, entry_id: reportId });
  add('meeting_report', key, report, { entry_id: reportId, meeting_id: meetingId, sections, published_at: made_at });
}

const programmeOf = ({ programme }: FileMeeting): string =>
  programme.map(({ at, title }) => (at.startsWith('+') ? title : `${at.replace(/^0/, '').replace(':', '.')} uur: ${title}`)).join('\n');
