import { m, to } from '#platform/i18n';
import { ActionButton, Badge, Button, Empty, Notice } from '#platform/web/views/index';
import type { MeetingRow } from '../meeting-here';
import type { Guest, invitedSoFar } from '../meeting-page';
import { meetingPath } from '../paths';
import { MeetingTabs } from './meeting-tabs';

type Props = {
  meeting: MeetingRow;
  people: Guest[];
  invited: Awaited<ReturnType<typeof invitedSoFar>>;
  counts: { signedUp: number; attended: number };
  action: string;
  network: string;
  refused?: string;
};

/** Who comes and who came. */
export function PeoplePage({ meeting, people, invited, counts, action, network, refused }: Props) {
  const waiting = people.filter((one) => !one.withdrawn_at && !one.seated);
  return (
    <>
      <MeetingTabs network={network} meeting={meeting} here="people" />
      <header class="stack-tight">
        <h1>{m.meetings_people_title({ title: meeting.title })}</h1>
        <p class="lead">{m.meetings_people_counts({ seated: counts.signedUp, waiting: waiting.length, attended: counts.attended })}</p>
      </header>
      {refused && (
        <Notice tone="warn" refusal>
          {refused}
        </Notice>
      )}
      <Inviting meeting={meeting} invited={invited} network={network} />
      <section aria-labelledby="lijst" class="stack-tight">
        <h2 id="lijst">{m.meetings_people_list()}</h2>
        {people.length === 0 ? (
          <Empty icon="people" title={m.meetings_people_empty_title()} text={m.meetings_people_empty_text()} />
        ) : (
          <form action={action} method="post" class="form">
            <p>{m.meetings_people_tick()}</p>
            <ul class="list-plain stack-tight">
              {people.map((one) => (
                <Line guest={one} place={waiting.indexOf(one) + 1} />
              ))}
            </ul>
            <p>
              <Button>{m.meetings_people_save()}</Button>
            </p>
          </form>
        )}
      </section>
    </>
  );
}

function Line({ guest, place }: { guest: Guest; place: number }) {
  const id = `was-er-${guest.person_id}`;
  return (
    <li class="row row-apart">
      <div class="choice">
        <input type="hidden" name="getoond" value={guest.person_id} />
        <input type="checkbox" id={id} name="was_er" value={guest.person_id} checked={guest.attended_at !== null} />
        <label for={id}>
          <span dir="auto">{guest.name || m.meetings_people_nameless()}</span>
        </label>
      </div>
      <span class="row">
        {guest.items.length > 0 && (
          <span class="meta" dir="auto">
            {guest.items.join(' · ')}
          </span>
        )}
        {guest.withdrawn_at && <Badge tone="info">{m.meetings_people_walked_in()}</Badge>}
        {place > 0 && <Badge tone="highlight">{m.meetings_people_waits({ place })}</Badge>}
      </span>
    </li>
  );
}

function Inviting({ meeting, invited, network }: Pick<Props, 'meeting' | 'invited' | 'network'>) {
  const may = !meeting.cancelled_at && meeting.starts_at > new Date();
  const busy = invited.invite_asked_at !== null && invited.invited_at === null;
  if (!may && invited.written === 0) return null;
  return (
    <section aria-labelledby="uitnodigen" class="sheet">
      <h2 id="uitnodigen">{m.meetings_invite_title()}</h2>
      <p>{invited.invite_asked_at ? m.meetings_invite_written({ count: invited.written }) : m.meetings_invite_text()}</p>
      {busy && may && <p class="meta">{m.meetings_invite_busy()}</p>}
      {may && !busy && (
        <ActionButton
          action={to(`${meetingPath(network, meeting)}/uitnodigingen`)}
          label={invited.invite_asked_at ? m.meetings_invite_again() : m.meetings_invite()}
          kind={invited.invite_asked_at ? 'quiet' : 'primary'}
        />
      )}
    </section>
  );
}
