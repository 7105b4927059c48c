import type { LinkKind } from '#entries/index';

export type { LinkKind };
/** back to where it came from, or on to what grew from it */
export type Way = 'back' | 'on';

/** Of these links `to` was there first (it grew out of it, it answers it); of the others `from` (it supports it, it was used in it). */
const toWasFirst: LinkKind[] = ['grew_out_of', 'split_from', 'answers', 'same_as'];
const fromWasFirst: LinkKind[] = ['supports', 'used_in', 'merged_into', 'same_as'];

/** The kinds of link that lead this way when followed from `from` to `to`, and when followed against it. */
export const leading: Record<Way, { along: LinkKind[]; against: LinkKind[] }> = {
  back: { along: toWasFirst, against: fromWasFirst },
  on: { along: fromWasFirst, against: toWasFirst },
};
