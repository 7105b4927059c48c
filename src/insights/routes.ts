import { routes } from '#platform/web/env';
import { askAgainHere, changeInsightHere, showChangeInsight } from './change-insight-here';
import { letGoHere, showDrafts, showWorkOut, takeUpHere, workOutHere } from './drafts-here';
import { makeInsightHere, showNewInsight } from './new-insight';
import { showInsight, showVersion } from './show-insight';
import { showInsights } from './show-insights';

export const insightRoutes = routes();

insightRoutes.get('/inzichten', showInsights);
insightRoutes.get('/inzichten/nieuw', (c) => showNewInsight(c));
insightRoutes.post('/inzichten/nieuw', makeInsightHere);
insightRoutes.get('/inzichten/concepten', showDrafts);
insightRoutes.get('/inzichten/concepten/:mark', (c) => showWorkOut(c));
insightRoutes.post('/inzichten/concepten/:mark', workOutHere);
insightRoutes.post('/inzichten/concepten/:mark/weg', letGoHere);
insightRoutes.post('/inzichten/concepten/:mark/terug', takeUpHere);
insightRoutes.get('/inzichten/:short', showInsight);
insightRoutes.get('/inzichten/:short/wijziging', (c) => showChangeInsight(c));
insightRoutes.post('/inzichten/:short/wijziging', changeInsightHere);
insightRoutes.post('/inzichten/:short/akkoord', askAgainHere);
insightRoutes.get('/inzichten/:short/versies/:no', showVersion);
