import type { Module } from '#platform/module';
import { inviteBatches } from './invite';
import { remind } from './remind';

/** Letters that nobody waits for: invitations in batches, reminders when they are due. Each looks at what is not yet written. */
export const meetingJobs: NonNullable<Module['jobs']> = ({ db, mail, config }) => {
  const post = { mail, url: config.baseUrl };
  return [
    { queue: 'meeting-invitations', every: '* * * * *', work: async () => void (await inviteBatches(db, post)) },
    { queue: 'meeting-reminders', every: '7 * * * *', work: async () => void (await remind(db, post)) },
  ];
};
