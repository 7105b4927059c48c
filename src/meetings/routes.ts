import { routes } from '#platform/web/env';
import { deedRoutes } from './deed-routes';
import { formatRoutes } from './format-routes';
import { listRoutes } from './list-routes';
import { peopleRoutes } from './people-routes';
import { planRoutes } from './plan-routes';
import { programmeRoutes } from './programme-routes';

/** Words of the house before the short names of meetings, which never spell one of them. */
export const meetingRoutes = routes()
  .route('/', formatRoutes)
  .route('/', planRoutes)
  .route('/', deedRoutes)
  .route('/', programmeRoutes)
  .route('/', peopleRoutes)
  .route('/', listRoutes);
