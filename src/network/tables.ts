import type { RoleKind } from '#entries/index';
import type { Generated } from 'kysely';

export interface TaxonomyTable {
  id: string;
  slug: string;
  name: string;
  description: Generated<string>;
  made_at: Generated<Date>;
}

export type BlockColour = 'ochre' | 'delft' | 'teal' | 'plum' | 'terracotta' | 'moss';

export interface BuildingBlockTable {
  id: string;
  taxonomy_id: string;
  position: number;
  slug: string;
  label: string;
  label_en: Generated<string>;
  definition: Generated<string>;
  definition_en: Generated<string>;
  colour: BlockColour;
  pictogram: string;
  retired_at: Date | null;
}

export type Approver = 'nobody' | 'programme_manager' | 'coordinator';

export interface NetworkTable {
  id: string;
  slug: string;
  name: string;
  purpose: Generated<string>;
  purpose_en: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
  taxonomy_id: string;
  approve_peers: Generated<Approver>;
  approve_network: Generated<Approver>;
  approve_public: Generated<Approver>;
  example: Generated<boolean>;
  made_at: Generated<Date>;
}

export type Scale = 'neighbourhood' | 'municipality' | 'region' | 'province' | 'country';
export type Urbanity = 'urban' | 'mixed' | 'rural';

export interface CollaborationTable {
  id: string;
  slug: string;
  name: string;
  summary: Generated<string>;
  how_we_learn: Generated<string>;
  province: string | null;
  municipalities: Generated<string[]>;
  scale: Scale | null;
  urbanity: Urbanity | null;
  population: number | null;
  together_since: number | null;
  themes: Generated<string[]>;
  starts_on: string | null;
  ends_on: string | null;
  website: string | null;
  fictitious: Generated<boolean>;
  made_at: Generated<Date>;
}

export interface NetworkCollaborationTable {
  network_id: string;
  collaboration_id: string;
  since: string | null;
}

export type OrganisationKind =
  | 'hospital'
  | 'primary_care'
  | 'care'
  | 'welfare'
  | 'municipality'
  | 'insurer'
  | 'residents'
  | 'public_health'
  | 'knowledge'
  | 'government'
  | 'sport'
  | 'other';

export interface OrganisationTable {
  id: string;
  slug: string;
  name: string;
  kind: Generated<OrganisationKind>;
  website: string | null;
  fictitious: Generated<boolean>;
  made_at: Generated<Date>;
}

export interface PartnershipTable {
  collaboration_id: string;
  organisation_id: string;
}

export interface NationalPartyTable {
  network_id: string;
  organisation_id: string;
  sets_rules: Generated<boolean>;
  sets_money: Generated<boolean>;
  about: Generated<string>;
}

export interface ProgrammeTable {
  id: string;
  network_id: string;
  collaboration_id: string | null;
  slug: string;
  name: string;
  summary: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
}

export type ProjectStatus = 'planned' | 'running' | 'ended' | 'handed_over';

export interface ProjectTable {
  id: string;
  programme_id: string;
  slug: string;
  name: string;
  summary: Generated<string>;
  status: Generated<ProjectStatus>;
  destination: Generated<string>;
}

export interface RoleTable {
  id: string;
  person_id: string;
  kind: RoleKind;
  network_id: string | null;
  collaboration_id: string | null;
  organisation_id: string | null;
  given_by: string | null;
  since: Generated<Date>;
  ended_at: Date | null;
  ended_by: string | null;
}

export interface PersonExpertiseTable {
  person_id: string;
  building_block_id: string;
}

/** A role for a person; or, for who manages a collaboration, whether it takes part in a network. */
export type InvitationKind = RoleKind | 'take_part';

export interface InvitationTable {
  id: string;
  email: string;
  kind: InvitationKind;
  network_id: string | null;
  collaboration_id: string | null;
  organisation_id: string | null;
  message: Generated<string>;
  invited_by: string | null;
  invited_at: Generated<Date>;
  expires_at: Date;
  accepted_at: Date | null;
  declined_at: Date | null;
  withdrawn_at: Date | null;
}

export interface JoinRequestTable {
  id: string;
  person_id: string;
  network_id: string;
  collaboration_id: string;
  kind: RoleKind;
  message: Generated<string>;
  asked_at: Generated<Date>;
  decided_at: Date | null;
  decided_by: string | null;
  granted: boolean | null;
  reply: Generated<string>;
}

export interface VisitTable {
  person_id: string;
  network_id: string;
  last_at: Generated<Date>;
  previous_at: Date | null;
}

declare module '#platform/db/database' {
  interface Database {
    taxonomy: TaxonomyTable;
    building_block: BuildingBlockTable;
    network: NetworkTable;
    collaboration: CollaborationTable;
    network_collaboration: NetworkCollaborationTable;
    organisation: OrganisationTable;
    partnership: PartnershipTable;
    national_party: NationalPartyTable;
    programme: ProgrammeTable;
    project: ProjectTable;
    role: RoleTable;
    person_expertise: PersonExpertiseTable;
    invitation: InvitationTable;
    join_request: JoinRequestTable;
    visit: VisitTable;
  }
}
