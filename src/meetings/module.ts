import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { calendarRoutes } from './calendar/routes';
import { meetingJobs } from './jobs';
import { preReadRoutes } from './pre-read/routes';
import { readMeetings } from './read';
import { meetingRoutes } from './routes';
import { sentences } from './sentences';

/** Nothing is handed over when somebody leaves: a seat stays theirs, and they withdraw or come. */
const module: Module = {
  name: 'meetings',
  routes: { network: routes().route('/', calendarRoutes.network).route('/', preReadRoutes).route('/', meetingRoutes), site: calendarRoutes.site },
  menu: [{ label: m.meetings_menu, path: 'bijeenkomsten', for: 'everybody' }],
  kinds: [{ kind: 'meeting', segment: 'bijeenkomsten', name: m.meetings_kind, read: readMeetings }],
  sentences,
  jobs: meetingJobs,
};
export default module;
