import { trail } from '#network/index';
import { shortOf } from '#platform/id';
import { m } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { insightHere, type InsightHere } from './insight-here';
import { insightPath } from './insight-path';

/** The short in the address, without the words behind it. */
export const shortHere = (c: WebContext): string => shortOf(c.req.param('short') ?? '');

/** The insight that the address asks for, in the newest words told to this viewer or in those of version `no`. */
export const insightOf = (c: WebContext, no?: number): Promise<InsightHere | undefined> =>
  insightHere(c.var.db, c.var.viewer, { networkId: c.var.network.id, short: shortHere(c), no });

/** The way back from a page below an insight. */
export const trailTo = (c: WebContext, insight: { short: string; title: string }, ...more: [string][]) =>
  trail(c, [m.insights_title(), 'inzichten'], [shorten(insight.title, 60), insightPath('', insight).slice(2)], ...more);
