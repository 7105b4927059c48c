import { routes } from '#platform/web/env';
import { collaborationRoutes } from './collaborations/routes';
import { organisationRoutes } from './organisations/routes';

export const networkRoutes = routes().route('/', collaborationRoutes).route('/', organisationRoutes);
