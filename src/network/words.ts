import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';

/** What a deed here refuses, in words that say what to do. */
const sentences = {
  address_taken: m.network_refused_address_taken,
  address_empty: m.network_refused_address_empty,
  address_reserved: m.network_refused_address_reserved,
  stale: m.platform_stale,
  already_in: m.network_refused_already_in,
  already_asked: m.network_refused_already_asked,
  already_decided: m.network_refused_already_decided,
  already_invited: m.network_refused_already_invited,
  already_holds: m.network_refused_already_holds,
  yourself: m.network_refused_yourself,
  no_such_role: m.network_refused_no_such_role,
  organisation_unknown: m.network_refused_organisation_unknown,
  last_coordinator: m.network_refused_last_coordinator,
  last_programme_manager: m.network_refused_last_programme_manager,
  nowhere: m.network_refused_nowhere,
  stands_elsewhere: m.network_refused_stands_elsewhere,
};
type Said = keyof typeof sentences;

export const problemOf = ({ reason, field = '' }: Refusal<Said>): Problem[] => [{ field, text: sentences[reason]() }];
