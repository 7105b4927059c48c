import { answerable, findEntryById, writeTo } from '#entries/index';
import type { Tx } from '#platform/db';
import type { WebContext } from '#platform/web/env';
import { insightPath } from './insight-path';

/** A letter to whose yes an insight or its newest words wait for, with a link and none of its words. */
export async function tellDecider(c: WebContext, tx: Tx, insightId: string): Promise<void> {
  const entry = await findEntryById(tx, c.var.viewer, insightId);
  const asked = await tx.selectFrom('approval').select('decider').where('entry_id', '=', insightId).where('decided_at', 'is', null).executeTakeFirst();
  if (!entry || !asked) return;
  const { network, config, mail } = c.var;
  const where = { network: network.name, url: config.baseUrl, path: insightPath(network.slug, { short: entry.short, title: '' }) };
  await writeTo(tx, mail, await answerable(tx, entry, asked.decider), 'asked', where);
}
