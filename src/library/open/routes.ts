import { routes } from '#platform/web/env';
import { showBlockFeed, showFeed } from './show-feed';
import { showConcept, showScheme } from './show-scheme';
import { showSitemap, showSitemapIndex } from './show-sitemap';

/** What the library tells to machines elsewhere, in the forms they know. */
export const openRoutes = routes();
openRoutes.get('/bibliotheek/feed.xml', showFeed);
openRoutes.get('/bibliotheek/feeds/:block{[a-z0-9-]+\\.xml}', showBlockFeed);
openRoutes.get('/sitemap.xml', showSitemap);

export const openSiteRoutes = routes();
openSiteRoutes.get('/sitemap.xml', showSitemapIndex);
openSiteRoutes.get('/id/indeling/:taxonomy', showScheme);
openSiteRoutes.get('/id/begrip/:taxonomy/:block', showConcept);
