import { approversOf, type Audience, audienceChoices, audiences, deciderFor, isWider, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';

type Place = { networkId: string; collaborationId: string | null };

/** The widest rung up to the one that was chosen on which something new can start without anybody's yes. */
export async function widestAtOnce(db: ReadDb, by: Viewer, { networkId, collaborationId }: Place, chosen: Audience): Promise<Audience> {
  const approvers = await approversOf(db, networkId);
  const { offered } = audienceChoices(by, networkId, collaborationId);
  const free = audiences.filter(
    (to) => offered.includes(to) && !isWider(to, chosen) && !deciderFor({ from: 'self', to, collaborationId, networkId }, approvers, by),
  );
  return free.at(-1) ?? 'self';
}
