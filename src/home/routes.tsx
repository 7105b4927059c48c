import { m } from '#platform/i18n';
import { networkPurpose } from '#network/index';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { networkCards } from './network-cards';
import { networkHome } from './network-home';
import { NetworkPage } from './views/network-page';
import { SitePage } from './views/site-page';

export const siteRoutes = routes();
export const networkRoutes = routes();

siteRoutes.get('/', async (c) => {
  const networks = await networkCards(c.var.db);
  const { viewer } = c.var;
  return page(c, { title: 'Zandkorrel', description: m.home_site_description(), wide: true }, <SitePage networks={networks} viewer={viewer} />);
});

networkRoutes.get('/', async (c) => {
  const { db, viewer, network, registry } = c.var;
  const home = await networkHome(db, viewer, network, registry);
  const title = network.name;
  return page(c, { title, description: networkPurpose(network), wide: true }, <NetworkPage {...{ home, network, viewer }} />);
});
