import { m, to } from '#platform/i18n';
import { ButtonLink, Empty, Pager } from '#platform/web/views/index';
import type { MeetingCardData } from '../meeting-lists';
import { meetingsPath } from '../paths';
import { MeetingCard } from './meeting-card';

type Props = { network: { slug: string; name: string }; coming: MeetingCardData[]; past: MeetingCardData[]; here: number; more: boolean; mayPlan: boolean };

/** Every meeting of a network: what goes on now, what comes, what has been. */
export function MeetingsPage({ network, coming, past, here, more, mayPlan }: Props) {
  const path = meetingsPath(network.slug);
  const live = coming.filter((meeting) => meeting.live);
  const later = coming.filter((meeting) => !meeting.live);
  const plan = mayPlan && <ButtonLink href={to(`${path}/nieuw`)}>{m.meetings_plan()}</ButtonLink>;
  const nothing = coming.length + past.length === 0;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.meetings_title()}</h1>
          <p class="lead">{m.meetings_lead({ network: network.name })}</p>
        </div>
        {!nothing && plan && <p>{plan}</p>}
      </header>
      {nothing && here === 1 ? (
        <Empty icon="people" title={m.meetings_empty_title()} text={mayPlan ? m.meetings_empty_text() : m.meetings_empty_reader()} action={plan} />
      ) : (
        <>
          {here === 1 && <Cards id="nu" title={m.meetings_now()} meetings={live} network={network.slug} />}
          {here === 1 && <Cards id="komend" title={m.meetings_coming()} meetings={later} network={network.slug} empty={m.meetings_none_coming()} />}
          <Cards id="geweest" title={m.meetings_past()} meetings={past} network={network.slug} />
          <Pager here={here} more={more} href={(pagina) => to(`${path}?pagina=${pagina}`)} />
        </>
      )}
      <p>
        <a href={to(`${path}/werkvormen`)}>{m.meetings_formats_link()}</a>
      </p>
      <p>
        <a href={to('/mijn/agenda')}>{m.meetings_calendar_title()}</a>
      </p>
    </>
  );
}

type CardsProps = { id: string; title: string; meetings: MeetingCardData[]; network: string; empty?: string };

function Cards({ id, title, meetings, network, empty }: CardsProps) {
  if (meetings.length === 0 && !empty) return null;
  return (
    <section aria-labelledby={id} class="stack-tight">
      <h2 id={id}>{title}</h2>
      {meetings.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ol class="grid list-plain">
          {meetings.map((meeting) => (
            <li>
              <MeetingCard meeting={meeting} network={network} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
