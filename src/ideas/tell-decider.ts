import { answerable, findEntryById, type Viewer, writeTo } from '#entries/index';
import type { Tx } from '#platform/db';
import type { Post } from './write-of-step';

/** A letter to whose yes a new idea waits for, with a link and none of its words. */
export async function tellDecider(tx: Tx, by: Viewer, { mail, baseUrl, network }: Post, ideaId: string): Promise<void> {
  const entry = await findEntryById(tx, by, ideaId);
  const asked = await tx.selectFrom('approval').select('decider').where('entry_id', '=', ideaId).where('decided_at', 'is', null).executeTakeFirst();
  if (!entry || !asked) return;
  const where = { network: network.name, url: baseUrl, path: `/${network.slug}/ideeenbus/${entry.short}` };
  await writeTo(tx, mail, await answerable(tx, entry, asked.decider), 'asked', where);
}
