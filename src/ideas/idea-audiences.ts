import { type Audience, type AudienceChoices, audienceChoices, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { widestAtOnce } from '#questions/index';

type Place = { networkId: string; collaborationId: string | null };

/** The rungs for a new idea. Usually the network, because who makes the programme has to read it. */
export const ideaAudiences = (viewer: Viewer, { networkId, collaborationId }: Place): AudienceChoices => ({
  offered: audienceChoices(viewer, networkId, collaborationId).offered,
  usual: 'network',
});

/**
 * Without a name an idea is for many within the network or it is not there: in one collaboration a handful of people would know who wrote
 * it, nobody answers for it outside, and nobody can be asked for a yes on behalf of no one.
 */
export async function namelessRungs(db: ReadDb, by: Viewer, networkId: string): Promise<Audience[]> {
  const place = { networkId, collaborationId: null };
  const wide = ideaAudiences(by, place).offered.filter((rung) => rung === 'peers' || rung === 'network');
  const free = await Promise.all(wide.map(async (rung) => (await widestAtOnce(db, by, place, rung)) === rung));
  return wide.filter((_, nth) => free[nth]);
}
