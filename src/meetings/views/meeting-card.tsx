import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { Badge, Card } from '#platform/web/views/index';
import type { MeetingCardData } from '../meeting-lists';
import { meetingPath } from '../paths';
import { whenText } from '../when';

type Props = { meeting: MeetingCardData; network: string; level?: 2 | 3 };

/** A meeting in a list: when, where, and whether you go. */
export function MeetingCard({ meeting, network, level }: Props) {
  const left = meeting.capacity === null ? null : Math.max(0, meeting.capacity - meeting.taken);
  const coming = meeting.ends_at > new Date() && !meeting.cancelled_at;
  const badges = (
    <>
      {meeting.live && (
        <Badge tone="good" icon="clock">
          {m.meetings_live()}
        </Badge>
      )}
      {meeting.cancelled_at && (
        <Badge tone="warn" icon="warning">
          {m.meetings_cancelled()}
        </Badge>
      )}
      {coming && meeting.seated !== null && (
        <Badge tone={meeting.seated ? 'good' : 'info'} icon={meeting.seated ? 'check' : 'clock'}>
          {meeting.seated ? m.meetings_you_come() : m.meetings_you_wait()}
        </Badge>
      )}
      {coming && !meeting.live && left !== null && meeting.seated === null && (
        <Badge tone={left === 0 ? 'warn' : 'neutral'}>{left === 0 ? m.meetings_full() : m.meetings_seats_left({ count: left })}</Badge>
      )}
      <AudienceBadge audience={meeting.audience} />
    </>
  );
  return (
    <Card title={meeting.title} href={to(meetingPath(network, meeting))} meta={whenText(meeting.starts_at, meeting.ends_at)} badges={badges} level={level}>
      {meeting.place && <p dir="auto">{meeting.place}</p>}
    </Card>
  );
}
