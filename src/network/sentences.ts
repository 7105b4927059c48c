import { roleKinds } from '#entries/index';
import { m } from '#platform/i18n';
import type { Told } from '#platform/module';
import { roleName } from './labels';

/** The facts that a happening here carries: a role, a place, an organisation. Never what somebody wrote. */
const facts = ({ who, details }: Told) => {
  const kind = roleKinds.find((known) => known === details.role);
  return { who, role: kind ? roleName(kind) : '', place: String(details.place ?? ''), organisation: String(details.organisation ?? '') };
};

type Facts = ReturnType<typeof facts>;
const saying = (sentence: (told: Facts) => string) => (told: Told) => sentence(facts(told));

/** What members read of who comes, goes and changes something. An invitation that is declined or withdrawn is told to nobody. */
export const sentences: Record<string, (told: Told) => string> = {
  'network.made': saying(m.network_told_made),
  'network.changed': saying(m.network_told_changed),
  'building_block.changed': saying(m.network_told_blocks_changed),
  'collaboration.made': saying(m.network_told_collaboration_made),
  'collaboration.changed': saying(m.network_told_collaboration_changed),
  'collaboration.took_part': saying(m.network_told_took_part),
  'partner.added': saying(m.network_told_partner_added),
  'partner.removed': saying(m.network_told_partner_removed),
  'organisation.made': saying(m.network_told_organisation_made),
  'organisation.changed': saying(m.network_told_organisation_changed),
  'national_party.made': saying(m.network_told_national_made),
  'national_party.ended': saying(m.network_told_national_ended),
  'invitation.sent': (told) => (told.details.role === 'take_part' ? m.network_told_asked_to_take_part(facts(told)) : m.network_told_invited(facts(told))),
  'invitation.accepted': saying(m.network_told_accepted),
  'role.given': saying(m.network_told_role_given),
  'role.ended': (told) => (told.details.own ? m.network_told_left(facts(told)) : m.network_told_role_ended(facts(told))),
  'join.asked': saying(m.network_told_join_asked),
  'join.decided': (told) => (told.details.granted ? m.network_told_join_granted(facts(told)) : m.network_told_join_refused(facts(told))),
  'expertise.changed': saying(m.network_told_expertise_changed),
};
