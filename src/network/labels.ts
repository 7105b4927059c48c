import type { RoleKind } from '#entries/index';
import { locale, m } from '#platform/i18n';
import type { Approver, OrganisationKind, ProjectStatus, Scale, Urbanity } from './tables';

type Names<Key extends string> = Record<Key, () => string>;

const roles: Names<RoleKind> = {
  coordinator: m.network_role_coordinator,
  programme_manager: m.network_role_programme_manager,
  board_member: m.network_role_board_member,
  project_leader: m.network_role_project_leader,
  professional: m.network_role_professional,
  resident: m.network_role_resident,
  historian: m.network_role_historian,
  national_party: m.network_role_national_party,
  guide: m.network_role_guide,
};
export const roleName = (kind: RoleKind): string => roles[kind]();

const scaleNames: Names<Scale> = {
  neighbourhood: m.network_scale_neighbourhood,
  municipality: m.network_scale_municipality,
  region: m.network_scale_region,
  province: m.network_scale_province,
  country: m.network_scale_country,
};
export const scales = Object.keys(scaleNames) as Scale[];
export const scaleName = (scale: Scale): string => scaleNames[scale]();

const urbanityNames: Names<Urbanity> = {
  urban: m.network_urbanity_urban,
  mixed: m.network_urbanity_mixed,
  rural: m.network_urbanity_rural,
};
export const urbanities = Object.keys(urbanityNames) as Urbanity[];
export const urbanityName = (urbanity: Urbanity): string => urbanityNames[urbanity]();

const organisationNames: Names<OrganisationKind> = {
  hospital: m.network_organisation_hospital,
  primary_care: m.network_organisation_primary_care,
  care: m.network_organisation_care,
  welfare: m.network_organisation_welfare,
  municipality: m.network_organisation_municipality,
  insurer: m.network_organisation_insurer,
  residents: m.network_organisation_residents,
  public_health: m.network_organisation_public_health,
  knowledge: m.network_organisation_knowledge,
  government: m.network_organisation_government,
  sport: m.network_organisation_sport,
  other: m.network_organisation_other,
};
export const organisationKinds = Object.keys(organisationNames) as OrganisationKind[];
export const organisationKindName = (kind: OrganisationKind): string => organisationNames[kind]();

const statusNames: Names<ProjectStatus> = {
  planned: m.network_project_planned,
  running: m.network_project_running,
  ended: m.network_project_ended,
  handed_over: m.network_project_handed_over,
};
export const projectStatusName = (status: keyof typeof statusNames): string => statusNames[status]();

const approvers: Names<Approver> = {
  nobody: m.network_approver_nobody,
  programme_manager: m.network_approver_programme_manager,
  coordinator: m.network_approver_coordinator,
};
export const approverName = (approver: Approver): string => approvers[approver]();

/** The words of the page's language; who wrote only Dutch is read in Dutch. */
const inLanguage = (dutch: string, english: string): string => (locale() === 'en' && english ? english : dutch);

export const blockLabel = (block: { label: string; label_en: string }): string => inLanguage(block.label, block.label_en);
export const blockDefinition = (block: { definition: string; definition_en: string }): string => inLanguage(block.definition, block.definition_en);
export const networkPurpose = (network: { purpose: string; purpose_en: string }): string => inLanguage(network.purpose, network.purpose_en);
