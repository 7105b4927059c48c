import { routes } from '#platform/web/env';
import { buildingBlockRoutes } from './building-blocks/routes';
import { partnerRoutes } from './collaborations/partner-routes';
import { proposeRoutes } from './collaborations/propose-routes';
import { collaborationRoutes } from './collaborations/routes';
import { directoryRoutes, expertiseRoutes } from './directory/routes';
import { makeNetworkRoutes, settingsRoutes } from './networks/routes';
import { organisationRoutes } from './organisations/routes';
import { joinRoutes } from './roles/join-routes';
import { ownRoutes } from './roles/own-routes';
import { peopleRoutes } from './roles/people-routes';

// `toevoegen` stands where a collaboration's name would, so it comes before them.
export const networkRoutes = routes()
  .route('/', proposeRoutes)
  .route('/', collaborationRoutes)
  .route('/', partnerRoutes)
  .route('/', peopleRoutes)
  .route('/', joinRoutes)
  .route('/', organisationRoutes)
  .route('/', buildingBlockRoutes)
  .route('/', directoryRoutes)
  .route('/', settingsRoutes);

export const siteRoutes = routes().route('/', expertiseRoutes).route('/', ownRoutes).route('/', makeNetworkRoutes);
