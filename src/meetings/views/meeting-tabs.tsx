import { m, to } from '#platform/i18n';
import { Tabs } from '#platform/web/views/index';
import { meetingPath } from '../paths';

export type MeetingTab = 'page' | 'programme' | 'people' | 'change';

/** The parts of a meeting for who leads it: before, on the day, and after. */
export function MeetingTabs({ network, meeting, here }: { network: string; meeting: { short: string }; here: MeetingTab }) {
  const base = to(meetingPath(network, meeting));
  return (
    <Tabs
      label={m.meetings_tabs()}
      items={[
        { label: m.meetings_tab_page(), href: base, current: here === 'page' },
        { label: m.meetings_tab_programme(), href: `${base}/programma`, current: here === 'programme' },
        { label: m.meetings_tab_people(), href: `${base}/mensen`, current: here === 'people' },
        { label: m.meetings_tab_change(), href: `${base}/wijziging`, current: here === 'change' },
        { label: m.meetings_tab_run_sheet(), href: `${base}/regie`, current: false },
        { label: m.meetings_tab_harvest(), href: `${base}/oogst`, current: false },
        { label: m.meetings_tab_report(), href: `${base}/verslag`, current: false },
        { label: m.meetings_tab_value(), href: `${base}/waarde`, current: false },
      ]}
    />
  );
}
