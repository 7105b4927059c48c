import type { Audience, Viewer } from '#entries/index';
import { m, to } from '#platform/i18n';
import { About, ActionButton, Badge, ButtonLink, Notice, Prose, Time } from '#platform/web/views/index';
import { insightPath } from '../../insight-path';
import type { AddressShown } from '../addresses';
import { replyName, replyTone } from '../reply';
import { speaksFor } from '../speaks-for';

type Props = {
  insight: { short: string; kind: string; audience: Audience; network_id: string };
  addresses: AddressShown[];
  network: string;
  viewer: Viewer;
  maySteer: boolean;
};

/** On the page of a bottleneck: before whom it was put, because of which rule, and what they said. */
export function Addressed({ insight, addresses, network, viewer, maySteer }: Props) {
  if (insight.kind !== 'bottleneck' || (addresses.length === 0 && !maySteer)) return null;
  const path = (part: string) => to(insightPath(network, { short: insight.short, title: '' }, part));
  const reaches = insight.audience === 'network' || insight.audience === 'public';
  return (
    <section class="stack-tight" id="voorgelegd" aria-labelledby="voorgelegd-kop">
      <h2 id="voorgelegd-kop">{m.bottlenecks_addressed_title()}</h2>
      {addresses.length === 0 && <p>{m.bottlenecks_addressed_none()}</p>}
      {addresses.length > 0 && !reaches && <Notice tone="info">{m.bottlenecks_addressed_waits()}</Notice>}
      {addresses.map((address) => (
        <article class="card">
          <h3>{address.party}</h3>
          <p>{m.bottlenecks_about_rule({ rule: address.rule })}</p>
          {address.note && <Prose text={address.note} />}
          <Replies address={address} />
          {speaksFor(viewer, insight.network_id, address.party_id) && (
            <p>
              <ButtonLink href={path(`/voorleggingen/${address.id}/antwoord`)}>
                {m.bottlenecks_reply_link()}
                <About of={address.party} />
              </ButtonLink>
            </p>
          )}
          {maySteer && <ActionButton action={path(`/voorleggingen/${address.id}/intrekking`)} label={m.bottlenecks_withdraw({ party: address.party })} />}
        </article>
      ))}
      {maySteer && (
        <p>
          <ButtonLink kind="quiet" href={path('/voorleggen')}>
            {m.bottlenecks_address_link()}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

/** What the party said, the latest first; without an answer it says so. */
export function Replies({ address }: { address: Pick<AddressShown, 'replies' | 'answered' | 'at'> }) {
  if (address.replies.length === 0 && address.answered) return null;
  if (address.replies.length === 0)
    return (
      <p class="meta">
        {m.bottlenecks_no_reply()} <Time at={address.at} />
      </p>
    );
  return (
    <ul class="list-plain stack-tight">
      {address.replies.map((reply) => (
        <li>
          <p class="row">
            <Badge tone={replyTone(reply.state)}>{replyName(reply.state)}</Badge> <Time at={reply.at} /> {reply.by && <span class="meta">{reply.by}</span>}
          </p>
          <Prose text={reply.text} />
        </li>
      ))}
    </ul>
  );
}
