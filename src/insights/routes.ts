import { routes } from '#platform/web/env';
import { changeInsightHere, showChangeInsight } from './change-insight-here';
import { makeInsightHere, showNewInsight } from './new-insight';
import { showInsight, showVersion } from './show-insight';
import { showInsights } from './show-insights';

export const insightRoutes = routes();

insightRoutes.get('/inzichten', showInsights);
insightRoutes.get('/inzichten/nieuw', (c) => showNewInsight(c));
insightRoutes.post('/inzichten/nieuw', makeInsightHere);
insightRoutes.get('/inzichten/:short', showInsight);
insightRoutes.get('/inzichten/:short/wijziging', (c) => showChangeInsight(c));
insightRoutes.post('/inzichten/:short/wijziging', changeInsightHere);
insightRoutes.get('/inzichten/:short/versies/:no', showVersion);
