import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { meetingJobs } from './jobs';
import { sentences } from './sentences';

const module: Module = {
  name: 'meetings',
  kinds: [{ kind: 'meeting', segment: 'bijeenkomsten', name: m.meetings_kind }],
  sentences,
  jobs: meetingJobs,
};
export default module;
