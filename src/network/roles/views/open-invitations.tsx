import { m } from '#platform/i18n';
import { Badge, Time } from '#platform/web/views/index';
import { roleName } from '../../labels';
import { capital } from '../../views/capital';
import { NamedAction } from '../../views/named-action';
import type { OpenInvitation } from '../queries';

/** Who was asked and has not answered; those that ran out can be asked anew. */
export function OpenInvitations({ at, invitations }: { at: string; invitations: OpenInvitation[] }) {
  return (
    <section class="stack-tight" aria-labelledby="invited">
      <h2 id="invited">{m.network_open_invitations()}</h2>
      {invitations.length === 0 ? (
        <p class="meta">{m.network_open_invitations_none()}</p>
      ) : (
        <ul class="list-plain stack-tight">
          {invitations.map((invitation) => (
            <li class="row row-apart">
              <div class="role-line">
                <div class="row">
                  <strong>{askedOf(invitation)}</strong>
                  {invitation.ran_out && <Badge tone="warn">{m.network_invitation_ran_out()}</Badge>}
                </div>
                {invitation.kind === 'take_part'
                  ? m.network_invitation_take_part({ collaboration: invitation.collaboration ?? '' })
                  : [capital(roleName(invitation.kind)), invitation.organisation].filter(Boolean).join(' · ')}
                <p class="meta">
                  {m.network_invited_by({ name: invitation.invited_by || m.network_somebody() })} <Time at={invitation.invited_at} />
                </p>
              </div>
              <NamedAction action={`${at}/uitnodigingen/${invitation.id}/intrekking`} label={m.network_withdraw()} of={askedOf(invitation)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The address that was written to, or the collaboration that was asked. */
const askedOf = ({ email, collaboration }: OpenInvitation): string => email ?? collaboration ?? '';
