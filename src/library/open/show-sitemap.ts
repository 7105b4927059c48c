import { addressOf } from '#entries/index';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { sendTagged } from './send-tagged';
import { filesOfNetworks, openEntries, sitemap, sitemapIndex, standingPages } from './sitemap';

const type = { 'content-type': 'application/xml; charset=utf-8' };
const kindsOf = (c: WebContext) => c.var.registry.kinds.map(({ kind }) => kind);

/** Names the file, or files, of every network. */
export async function showSitemapIndex(c: WebContext): Promise<Response> {
  const networks = await filesOfNetworks(c.var.db, kindsOf(c));
  const places = networks.flatMap(({ slug: network, files }) =>
    Array.from({ length: files }, (_, nth) => ({ address: `${c.var.config.baseUrl}/${network}/sitemap.xml${nth ? `?deel=${nth + 1}` : ''}` })),
  );
  return sendTagged(c, sitemapIndex(places), type);
}

/** The pages of a network that anybody may read, whoever asks. */
export async function showSitemap(c: WebContext): Promise<Response> {
  const { db, network, registry, config } = c.var;
  const file = Number(c.req.query('deel') ?? 1);
  if (!Number.isInteger(file) || file < 1 || file > 1000) return notFound(c);
  const home = `${config.baseUrl}/${network.slug}`;
  const entries = await openEntries(db, network.id, kindsOf(c), file);
  if (file > 1 && !entries.length) return notFound(c);
  const standing = file > 1 ? [] : [home, ...['bibliotheek', ...(await standingPages(db, network))].map((path) => `${home}/${path}`)];
  const places = [
    ...standing.map((address) => ({ address })),
    ...entries.map((entry) => ({
      address: config.baseUrl + addressOf(registry, network.slug, { ...entry, words: slug(entry.title) }),
      changed: entry.changed_at,
    })),
  ];
  return sendTagged(c, sitemap(places), type);
}
