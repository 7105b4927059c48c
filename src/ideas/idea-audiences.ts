import { type Audience, type AudienceChoices, audienceChoices, audiences, deciderFor, isWider, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';

type Place = { networkId: string; collaborationId: string | null };

/** The rungs for a new idea. Usually the network, because who makes the programme has to read it. */
export const ideaAudiences = (viewer: Viewer, { networkId, collaborationId }: Place): AudienceChoices => ({
  offered: audienceChoices(viewer, networkId, collaborationId).offered,
  usual: 'network',
});

/** The rungs on which something new can start without anybody's yes. */
async function freeRungs(db: ReadDb, by: Viewer, { networkId, collaborationId }: Place): Promise<Audience[]> {
  const approvers = await db
    .selectFrom('network')
    .select(['approve_peers', 'approve_network', 'approve_public'])
    .where('id', '=', networkId)
    .executeTakeFirstOrThrow();
  const { offered } = audienceChoices(by, networkId, collaborationId);
  return audiences.filter((to) => offered.includes(to) && !deciderFor({ from: 'self', to, collaborationId, networkId }, approvers, by));
}

/** The widest rung up to the chosen one that needs nobody's yes. */
export async function startingRung(db: ReadDb, by: Viewer, place: Place, chosen: Audience): Promise<Audience> {
  return (await freeRungs(db, by, place)).filter((rung) => !isWider(rung, chosen)).at(-1) ?? 'self';
}

/**
 * Without a name an idea is for many within the network or it is not there: in one collaboration a handful of people would know who wrote
 * it, nobody answers for it outside, and nobody can be asked for a yes on behalf of no one.
 */
export async function namelessRungs(db: ReadDb, by: Viewer, networkId: string): Promise<Audience[]> {
  const free = await freeRungs(db, by, { networkId, collaborationId: null });
  return free.filter((rung) => rung === 'peers' || rung === 'network');
}
