import { routes } from '#platform/web/env';
import { showSearch } from './show-search';

export const searchRoutes = routes();

searchRoutes.get('/zoeken', showSearch);
