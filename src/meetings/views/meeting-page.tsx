import { AudienceBadge, EntryPanel, type EntryPanelData, type Registry, type Viewer } from '#entries/index';
import { m, to } from '#platform/i18n';
import { ActionButton, Badge, ButtonLink, Notice, Prose } from '#platform/web/views/index';
import type { MeetingRow } from '../meeting-here';
import type { MeetingFacts } from '../meeting-page';
import { meetingPath } from '../paths';
import type { ProgrammeItem } from '../programme';
import { whenText } from '../when';
import { MeetingAside } from './meeting-aside';
import { MeetingTabs } from './meeting-tabs';
import { ProgrammeList } from './programme-list';

export type MeetingPageProps = {
  meeting: MeetingRow;
  facts: MeetingFacts;
  items: ProgrammeItem[];
  panel: EntryPanelData;
  network: { slug: string };
  viewer: Viewer;
  registry: Registry;
  leads: boolean;
  member: boolean;
  /** why the last button could not be done */
  refused?: string;
};

/** One meeting: when and where, whether you come, and the programme. */
export function MeetingPage(props: MeetingPageProps) {
  const { meeting, facts, items, network, leads, member } = props;
  const base = to(meetingPath(network.slug, meeting));
  const live = facts.started && !facts.over && !meeting.cancelled_at;
  const mayChoose = facts.mine !== null && !facts.over && !meeting.cancelled_at;
  return (
    <article class="meeting stack">
      <header class="stack-tight">
        <p class="row">
          {live && (
            <Badge tone="good" icon="clock">
              {m.meetings_live()}
            </Badge>
          )}
          {facts.over && <Badge tone="neutral">{m.meetings_over()}</Badge>}
          {meeting.cancelled_at && (
            <Badge tone="warn" icon="warning">
              {m.meetings_cancelled()}
            </Badge>
          )}
          <AudienceBadge audience={meeting.audience} />
        </p>
        <h1 dir="auto">{meeting.title}</h1>
        <p class="lead">{whenText(meeting.starts_at, meeting.ends_at)}</p>
      </header>
      {leads && <MeetingTabs network={network.slug} meeting={meeting} here="page" />}
      {props.refused && (
        <Notice tone="warn" refusal>
          {props.refused}
        </Notice>
      )}
      {meeting.cancelled_at && <Cancelled meeting={meeting} base={base} leads={leads && !facts.over} />}
      {facts.room && !meeting.cancelled_at && <JoinIn code={member || leads ? facts.room.code : null} desk={leads ? `${base}/regie` : null} />}
      <div class="split">
        <MeetingAside {...props} base={base} />
        <div class="stack">
          {meeting.purpose && (
            <section aria-labelledby="doel" class="stack-tight">
              <h2 id="doel">{m.meetings_purpose()}</h2>
              <Prose text={meeting.purpose} />
            </section>
          )}
          <section aria-labelledby="programma" class="stack-tight">
            <h2 id="programma">{m.meetings_programme()}</h2>
            {items.length > 0 ? (
              <ProgrammeList
                items={items}
                network={network.slug}
                registry={props.registry}
                level={2}
                chooser={{ action: `${base}/keuze`, mayChoose, over: facts.over }}
              />
            ) : (
              <p class="soft">{leads ? m.meetings_programme_empty_leader() : m.meetings_programme_empty()}</p>
            )}
            {leads && items.length === 0 && (
              <p>
                <ButtonLink href={`${base}/programma`}>{m.meetings_programme_make()}</ButtonLink>
              </p>
            )}
          </section>
        </div>
      </div>
      <EntryPanel panel={props.panel} network={network.slug} viewer={props.viewer} registry={props.registry} />
    </article>
  );
}

function Cancelled({ meeting, base, leads }: { meeting: MeetingRow; base: string; leads: boolean }) {
  return (
    <Notice tone="warn" title={m.meetings_cancelled_title()}>
      <Prose text={meeting.cancelled_reason} />
      {leads && <ActionButton action={`${base}/doorgaan`} label={m.meetings_uncancel()} />}
    </Notice>
  );
}

/** There is a room: everybody on the spot takes part with a phone. Who knows the code need not type it; who leads goes to the run sheet. */
function JoinIn({ code, desk }: { code: string | null; desk: string | null }) {
  return (
    <div class="meeting-join">
      <p>{code ? m.meetings_join_code({ code: `${code.slice(0, 3)}\u00A0${code.slice(3)}` }) : m.meetings_join_text()}</p>
      <ButtonLink href={to(code ? `/meedoen/${code}` : '/meedoen')}>{m.meetings_join()}</ButtonLink>
      {desk && (
        <ButtonLink href={desk} kind="quiet">
          {m.meetings_to_run_sheet()}
        </ButtonLink>
      )}
    </div>
  );
}
