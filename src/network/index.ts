/**
 * A learning network: the collaborations in it, their partner organisations, the national parties, the people and the roles they hold,
 * and the building blocks they share as a frame. A collaboration can be in several networks and a person can hold several roles.
 * Networks, collaborations, organisations and building blocks are public; people are shown to members only.
 * Absent: what people ask or say (that is an entry), and who may read it (`#entries/seen-by`).
 */
export { blocksOf } from './blocks-of';
export { collaborationShown } from './collaborations/collaboration-shown';
export {
  type CollaborationCard,
  type CollaborationHere,
  collaborationCards,
  collaborationHere,
  collaborationNames,
} from './collaborations/queries';
export { takesPart } from './collaborations/takes-part';
export { CollaborationPage } from './collaborations/views/collaboration-page';
export type { BuildingBlock, NetworkHere } from './context';
export {
  blockDefinition,
  blockLabel,
  networkPurpose,
  organisationKindName,
  organisationKinds,
  projectStatusName,
  roleName,
  scaleName,
  scales,
  urbanities,
  urbanityName,
} from './labels';
export { managersOf } from './people';
export { nthPage } from './nth-page';
export { type Province, provinceName, provinces } from './provinces';
export { isReserved } from './reserved';
export { trail } from './trail';
export { capital } from './views/capital';
export { recordVisit } from './visit';
