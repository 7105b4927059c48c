import { answerable, findEntryById, type Viewer, writeTo } from '#entries/index';
import type { Tx } from '#platform/db';
import type { Post } from './offer-letter';
import { questionPath } from './views/question-card';

/** A letter to whose yes a new question waits for, with a link and none of its words. */
export async function tellDecider(tx: Tx, by: Viewer, { mail, baseUrl, network }: Post, questionId: string): Promise<void> {
  const entry = await findEntryById(tx, by, questionId);
  const asked = await tx.selectFrom('approval').select('decider').where('entry_id', '=', questionId).where('decided_at', 'is', null).executeTakeFirst();
  if (!entry || !asked) return;
  const path = questionPath(network.slug, { short: entry.short, wording: '' });
  await writeTo(tx, mail, await answerable(tx, entry, asked.decider), 'asked', { network: network.name, url: baseUrl, path });
}
