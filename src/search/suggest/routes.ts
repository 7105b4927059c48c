import { addressOf } from '#entries/index';
import { m, to } from '#platform/i18n';
import { shorten, slug } from '#platform/text';
import { routes } from '#platform/web/env';
import { readQuery } from '#platform/web/typed';
import { suggestions } from './suggestions';

export const suggestRoutes = routes();

/** What `search-box` shows while somebody types: made for this one viewer, so nothing on the way may keep it. */
suggestRoutes.get('/zoeken/voorstellen', async (c) => {
  const { db, viewer, network, registry } = c.var;
  const found = await suggestions(db, viewer, registry, { networkId: network.id, typed: readQuery(c).text('zoek') });
  const options = found.map(({ kind, short, title }) => ({
    title: shorten(title, 110),
    kind: registry.kind(kind)?.name() ?? kind,
    href: to(addressOf(registry, network.slug, { kind, short, words: slug(title) })),
  }));
  c.header('cache-control', 'private, no-store');
  return c.json({ options, said: options.length ? m.search_suggest_count({ count: options.length }) : m.search_suggest_none() });
});
