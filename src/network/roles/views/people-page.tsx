import type { RoleKind } from '#entries/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Disclosure, Notice, type Problem } from '#platform/web/views/index';
import type { Holder, OpenInvitation, OpenJoinRequest } from '../queries';
import { Holders } from './holders';
import { InviteForm } from './invite-form';
import { JoinRequests } from './join-requests';
import { OpenInvitations } from './open-invitations';

type Props = {
  title: string;
  at: string;
  network: string;
  kinds: readonly RoleKind[];
  organisations: { id: string; name: string }[];
  people: Holder[];
  invitations: OpenInvitation[];
  requests: OpenJoinRequest[];
  typed: Typed;
  problems?: Problem[];
  /** a deed of one button that was refused */
  refused?: string;
};

/** Giving and taking roles in one place: who asks, whom to invite, who was invited, who is in. */
export function PeoplePage({ title, at, network, kinds, organisations, people, invitations, requests, typed, problems, refused }: Props) {
  const path = to(at);
  return (
    <>
      <h1>{title}</h1>
      {refused && (
        <div role="alert">
          <Notice tone="warn">{refused}</Notice>
        </div>
      )}
      <JoinRequests at={path} requests={requests} />
      <Disclosure summary={m.network_invite_title()} open={problems !== undefined || people.length === 0}>
        <p>{m.network_invite_explained()}</p>
        <InviteForm action={`${path}/uitnodigingen`} {...{ typed, problems, kinds, organisations }} />
      </Disclosure>
      <Holders at={path} network={network} holders={people} />
      <OpenInvitations at={path} invitations={invitations} />
    </>
  );
}
