import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import { ActionButton, Badge, ButtonLink, Facts, Time } from '#platform/web/views/index';
import type { MeetingRow } from '../meeting-here';
import type { MeetingPageProps } from './meeting-page';

type Props = MeetingPageProps & { base: string };

/** Whether you come, and the facts beside it. */
export function MeetingAside(props: Props) {
  const { meeting, facts, base, network } = props;
  const leaders = facts.leaders.flatMap(({ name }) => name || []);
  const items = [
    ...(meeting.place ? [{ term: m.meetings_fact_where(), value: <span dir="auto">{meeting.place}</span> }] : []),
    ...(meeting.link && props.member
      ? [
          {
            term: m.meetings_fact_link(),
            value: (
              <a href={meeting.link} rel="noopener noreferrer nofollow">
                {m.meetings_fact_link_text()}
              </a>
            ),
          },
        ]
      : []),
    ...(leaders.length ? [{ term: m.meetings_fact_leaders(), value: list(leaders) }] : []),
    { term: m.meetings_fact_seats(), value: seatsText(meeting, facts) },
    ...(meeting.sign_up_until && !facts.started ? [{ term: m.meetings_fact_until(), value: <Time at={meeting.sign_up_until} /> }] : []),
  ];
  // Once it has begun people come for what came of it; before that for what to read.
  const links: [href: string, label: string][] = [
    // The draft is for who was there; a report that came out stands among what belongs to the meeting.
    ...(facts.attended && facts.over ? [[`${base}/verslag`, m.meetings_link_report()] satisfies [string, string]] : []),
    ...(facts.attended ? [[`${base}/woorden`, m.meetings_link_words()] satisfies [string, string]] : []),
    ...(facts.started ? [[`${base}/fotos`, m.meetings_link_photos()] satisfies [string, string]] : []),
    ...(facts.over ? [] : [[`${base}/agenda.ics`, m.meetings_link_calendar()] satisfies [string, string]]),
    [`${base}/vooraf`, m.meetings_link_before()],
    [to(`/${network.slug}/posters`), m.meetings_link_posters()],
    [to(`/${network.slug}/bijeenkomsten/werkvormen`), m.meetings_link_formats()],
  ];
  return (
    <aside class="meeting-aside stack">
      {!meeting.cancelled_at && (facts.mine ? !facts.over : !facts.started) && <SignUp {...props} />}
      <Facts items={items} />
      <ul class="list-links list-plain">
        {links.map(([href, label]) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function seatsText(meeting: MeetingRow, { taken, waiting }: Props['facts']): string {
  const seats = meeting.capacity === null ? m.meetings_coming_count({ count: taken }) : m.meetings_coming_of({ taken, capacity: meeting.capacity });
  return waiting > 0 ? `${seats}, ${m.meetings_waiting_count({ count: waiting })}` : seats;
}

function SignUp({ meeting, facts, viewer, member, base }: Props) {
  const left = meeting.capacity === null ? null : Math.max(0, meeting.capacity - facts.taken);
  const { mine } = facts;
  if (mine) {
    const place = mine.seated ? m.meetings_you_have_seat() : m.meetings_your_place({ place: mine.place });
    return (
      <section class="sheet stack-tight" aria-labelledby="aanmelden">
        <h2 id="aanmelden">{m.meetings_sign_up_title()}</h2>
        <p>
          <Badge tone={mine.seated ? 'good' : 'info'} icon={mine.seated ? 'check' : 'clock'}>
            {place}
          </Badge>
        </p>
        {!mine.seated && <p class="meta">{m.meetings_waiting_text()}</p>}
        {!facts.started && <ActionButton action={`${base}/afmelding`} label={m.meetings_withdraw()} />}
      </section>
    );
  }
  return (
    <section class="sheet stack-tight" aria-labelledby="aanmelden">
      <h2 id="aanmelden">{m.meetings_sign_up_title()}</h2>
      {facts.too_late ? (
        <p>{m.meetings_refused_too_late()}</p>
      ) : member ? (
        <>
          <p>
            {left === null ? m.meetings_room_for_all() : left > 0 ? m.meetings_seats_left({ count: left }) : m.meetings_full_text({ place: facts.waiting + 1 })}
          </p>
          <ActionButton action={`${base}/aanmelding`} label={left === 0 ? m.meetings_wait_button() : m.meetings_sign_up()} kind="primary" />
        </>
      ) : viewer.personId ? (
        <p>{m.meetings_members_only()}</p>
      ) : (
        <>
          <p>{m.meetings_sign_in_first()}</p>
          <ButtonLink href={to(`/aanmelden?naar=${encodeURIComponent(base)}`)}>{m.platform_sign_in()}</ButtonLink>
        </>
      )}
    </section>
  );
}
