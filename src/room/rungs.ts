import type { Audience } from '#entries/index';

/** The rungs a facilitator can announce: never only oneself, and one collaboration where the meeting is of one. */
export const rungsFor = (meeting: { collaboration_id: string | null }): Audience[] => [
  ...(meeting.collaboration_id ? (['collaboration'] as const) : []),
  'peers',
  'network',
  'public',
];
