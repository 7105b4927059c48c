import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { GonePage } from './views/gone-page';

/**
 * The answer for a piece that is not there. What stood in the open library and was taken back leaves a neutral page (410), without its
 * title or what it was; everything else is simply not found, so that absent, forbidden and hidden look alike.
 */
export async function absent(c: WebContext, short: string): Promise<Response> {
  const { db, network, registry } = c.var;
  const gone = await db
    .selectFrom('entry')
    .select('id')
    .where('network_id', '=', network.id)
    .where('short', '=', short)
    .where('kind', 'in', registry.shelved)
    .where('audience', '=', 'public')
    .where('retired_at', 'is not', null)
    .where('hidden_at', 'is', null)
    .executeTakeFirst();
  if (!gone) return notFound(c);
  return page(c, { title: m.library_gone_title(), status: 410 }, <GonePage library={to(`/${network.slug}/bibliotheek`)} />);
}
