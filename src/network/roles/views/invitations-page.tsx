import { m, to } from '#platform/i18n';
import { ActionButton, ButtonLink, Empty, Prose, Time } from '#platform/web/views/index';
import { roleName } from '../../labels';
import type { OwnInvitation } from '../queries';
import { roleExplained } from './role-explained';

/** What somebody is asked to take part in. Answering is one button; not answering is an answer too. */
export function InvitationsPage({ invitations }: { invitations: OwnInvitation[] }) {
  return (
    <>
      <h1>{m.network_invitations_title()}</h1>
      {invitations.length === 0 && (
        <Empty
          icon="letter"
          title={m.network_invitations_none()}
          text={m.network_invitations_none_text()}
          action={<ButtonLink href={to('/mijn/rollen')}>{m.network_my_roles()}</ButtonLink>}
        />
      )}
      {invitations.map((invitation) => (
        <article class="sheet stack-tight">
          <h2>{asks(invitation)}</h2>
          <p class="meta">{[invitation.network, invitation.organisation].filter(Boolean).join(' · ')}</p>
          {invitation.kind !== 'take_part' && roleExplained(invitation.kind) && <p>{roleExplained(invitation.kind)}</p>}
          {invitation.kind === 'take_part' && <p>{m.network_take_part_means({ network: invitation.network })}</p>}
          {invitation.message && (
            <blockquote>
              <Prose text={invitation.message} />
            </blockquote>
          )}
          <p class="meta">
            {invitation.invited_by && `${m.network_invitation_from({ name: invitation.invited_by })} `}
            {m.network_invitation_until()} <Time at={invitation.expires_at} />.
          </p>
          <div class="row">
            <ActionButton kind="primary" action={to(`/uitnodigingen/${invitation.id}/aanvaarding`)} label={m.network_accept()} />
            <ActionButton action={to(`/uitnodigingen/${invitation.id}/weigering`)} label={m.network_decline()} />
          </div>
        </article>
      ))}
    </>
  );
}

function asks({ kind, collaboration, network }: OwnInvitation): string {
  if (kind === 'take_part') return m.network_invitation_asks_collaboration({ collaboration: collaboration ?? '', network });
  return m.network_invitation_asks({ role: roleName(kind), place: collaboration ?? network });
}
