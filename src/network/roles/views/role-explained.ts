import type { RoleKind } from '#entries/index';
import { m } from '#platform/i18n';

const sentences: Partial<Record<RoleKind, () => string>> = {
  coordinator: m.network_role_coordinator_means,
  programme_manager: m.network_role_programme_manager_means,
  historian: m.network_role_historian_means,
  guide: m.network_role_guide_means,
  national_party: m.network_role_national_party_means,
};

/** What a role lets somebody do that is not plain from its name. */
export const roleExplained = (kind: RoleKind): string | undefined => sentences[kind]?.();
