import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { feedHere } from './feed-here';
import { FeedPage } from './views/feed-page';

export const feedRoutes = routes();

feedRoutes.get('/nieuw', async (c) => {
  const { db, viewer, network, registry } = c.var;
  const query = readQuery(c);
  const asked = { voor: query.text('voor'), samenwerking: query.text('samenwerking') };
  const feed = await feedHere(db, viewer, network, registry, asked);
  return page(c, { title: m.feed_title() }, <FeedPage {...feed} />);
});
