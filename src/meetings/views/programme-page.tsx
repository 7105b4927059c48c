import type { Registry } from '#entries/index';
import type { IdeaCardData } from '#ideas/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Disclosure, Form, type Problem, Select, TextArea } from '#platform/web/views/index';
import type { Format } from '../formats';
import type { MeetingRow } from '../meeting-here';
import { meetingPath } from '../paths';
import type { ProgrammeItem } from '../programme';
import { hours, whenText } from '../when';
import { ItemFields } from './item-fields';
import { MeetingTabs } from './meeting-tabs';

type Props = {
  meeting: MeetingRow;
  items: ProgrammeItem[];
  formats: Format[];
  ideas: IdeaCardData[];
  typed: Typed;
  problems: Problem[];
  network: string;
  registry: Registry;
};

/** Making the programme: what stands, one more item, and ideas that wait for a place. */
export function ProgrammePage({ meeting, items, formats, ideas, typed, problems, network }: Props) {
  const path = `${meetingPath(network, meeting)}/programma`;
  const withIdea = typed.has('idee') || problems.some(({ field }) => field === 'idee' || field === 'antwoord');
  const hidden = { id: typed.text('id') };
  return (
    <>
      <MeetingTabs network={network} meeting={meeting} here="programme" />
      <header class="stack-tight">
        <h1>{m.meetings_programme_title({ title: meeting.title })}</h1>
        <p class="lead">{whenText(meeting.starts_at, meeting.ends_at)}</p>
      </header>
      {items.length > 0 ? <Standing items={items} path={path} /> : <p class="soft">{m.meetings_programme_none_yet()}</p>}
      <section class="sheet" aria-labelledby="erbij">
        <h2 id="erbij">{m.meetings_item_add_title()}</h2>
        <p class="meta">{m.meetings_item_add_text()}</p>
        <Form action={to(path)} problems={withIdea ? [] : problems} hidden={hidden}>
          <ItemFields typed={typed} formats={formats} meeting={meeting} />
          <p>
            <Button>{m.meetings_item_add()}</Button>
          </p>
        </Form>
      </section>
      {ideas.length > 0 && (
        <Disclosure summary={m.meetings_idea_open({ count: ideas.length })} open={withIdea}>
          <p>{m.meetings_idea_text()}</p>
          <Form action={to(path)} problems={withIdea ? problems : []} hidden={hidden} idPrefix="idee">
            <Select
              name="idee"
              label={m.meetings_idea_choose()}
              value={typed.text('idee')}
              options={ideas.map((idea) => ({ value: idea.id, label: m.meetings_idea_option({ title: idea.title, count: idea.supporters }) }))}
            />
            <TextArea
              name="antwoord"
              label={m.meetings_idea_reply()}
              hint={m.meetings_idea_reply_hint()}
              value={typed.text('antwoord')}
              rows={2}
              maxLength={2000}
              required
            />
            <ItemFields typed={typed} formats={formats} meeting={meeting} />
            <p>
              <Button>{m.meetings_idea_button()}</Button>
            </p>
          </Form>
        </Disclosure>
      )}
    </>
  );
}

const Standing = ({ items, path }: { items: ProgrammeItem[]; path: string }) => (
  <ol class="list-plain stack-tight">
    {items.map((item) => (
      <li class="row row-apart">
        <span>
          <span class="meta">{hours(item.starts_at, item.minutes)}</span> <span dir="auto">{item.title}</span>
          {item.subjects.length > 0 && <span class="soft"> · {m.meetings_item_serves({ count: item.subjects.length })}</span>}
        </span>
        <a href={to(`${path}/${item.id}`)}>
          {m.platform_change()} <span class="visually-hidden">{item.title}</span>
        </a>
      </li>
    ))}
  </ol>
);
