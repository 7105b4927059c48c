import { door } from '#platform/db/door';

/** The ways in for networks and who belongs to them, in the order in which rows need each other. */
export const taxonomyDoor = door('taxonomy', 'id');
export const buildingBlockDoor = door('building_block', 'id');
export const networkDoor = door('network', 'id');
export const organisationDoor = door('organisation', 'id');
export const nationalPartyDoor = door('national_party', 'network_id', 'organisation_id');
export const collaborationDoor = door('collaboration', 'id');
export const networkCollaborationDoor = door('network_collaboration', 'network_id', 'collaboration_id');
export const partnershipDoor = door('partnership', 'collaboration_id', 'organisation_id');
export const roleDoor = door('role', 'id');
export const personExpertiseDoor = door('person_expertise', 'person_id', 'building_block_id');
export const visitDoor = door('visit', 'person_id', 'network_id');
export const programmeDoor = door('programme', 'id');
export const projectDoor = door('project', 'id');
