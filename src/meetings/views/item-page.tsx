import { AudienceBadge, type Audience, type Registry } from '#entries/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { ActionButton, Button, Disclosure, Field, Form, type Problem } from '#platform/web/views/index';
import type { Format } from '../formats';
import type { MeetingRow } from '../meeting-here';
import { meetingPath } from '../paths';
import type { ProgrammeItem } from '../programme';
import { ItemFields } from './item-fields';
import { MeetingTabs } from './meeting-tabs';
import { NamedAction } from './named-action';

type Found = { id: string; kind: string; title: string; audience: Audience };

type Props = {
  meeting: MeetingRow;
  item: ProgrammeItem;
  formats: Format[];
  typed: Typed;
  seen: string;
  problems: Problem[];
  network: string;
  registry: Registry;
  words: string;
  searched: boolean;
  found: Found[];
};

/** One item of the programme: what it is about, how it goes, and taking it off again. */
export function ItemPage(props: Props) {
  const { meeting, item, formats, typed, problems, network } = props;
  const path = `${meetingPath(network, meeting)}/programma/${item.id}`;
  return (
    <>
      <MeetingTabs network={network} meeting={meeting} here="programme" />
      <h1 dir="auto">{item.title}</h1>
      <Subjects {...props} path={path} />
      <section aria-labelledby="onderdeel" class="stack-tight">
        <h2 id="onderdeel">{m.meetings_item_change_title()}</h2>
        <Form action={to(path)} problems={problems} hidden={{ gezien: props.seen }}>
          <ItemFields typed={typed} formats={formats} meeting={meeting} />
          <p>
            <Button>{m.platform_save()}</Button>
          </p>
        </Form>
      </section>
      <Disclosure summary={m.meetings_item_remove()}>
        <p>{item.taken > 0 ? m.meetings_item_remove_taken({ count: item.taken }) : m.meetings_item_remove_text()}</p>
        <ActionButton action={to(`${path}/weg`)} label={m.meetings_item_remove_button()} kind="danger" />
      </Disclosure>
    </>
  );
}

function Subjects({ item, path, registry, words, searched, found }: Props & { path: string }) {
  const kindOf = (kind: string) => registry.kind(kind)?.name() ?? '';
  const action = to(`${path}/onderwerp`);
  return (
    <section aria-labelledby="onderwerpen" class="sheet">
      <h2 id="onderwerpen">{m.meetings_subjects_title()}</h2>
      <p class="meta">{m.meetings_subjects_text()}</p>
      <ul class="list-plain stack-tight">
        {item.subjects.map((subject) => (
          <li class="row row-apart">
            <span dir="auto">
              <span class="soft">{kindOf(subject.kind)}: </span>
              {subject.title}
            </span>
            <NamedAction action={action} hidden={{ stuk: subject.id, weg: 'ja' }} label={m.meetings_subject_drop()} of={subject.title} />
          </li>
        ))}
      </ul>
      <Form action={to(path)} method="get" line idPrefix="zoek">
        <Field name="zoek" type="search" label={m.meetings_subjects_search()} value={words} />
        <Button kind="quiet">{m.platform_search()}</Button>
      </Form>
      {searched && found.length === 0 && <p class="soft">{m.meetings_subjects_none()}</p>}
      {found.length > 0 && (
        <ul class="list-plain stack-tight">
          {found.map((entry) => (
            <li class="row row-apart">
              <span dir="auto">
                <span class="soft">{kindOf(entry.kind)}: </span>
                {entry.title} <AudienceBadge audience={entry.audience} />
              </span>
              <NamedAction action={action} hidden={{ stuk: entry.id }} label={m.meetings_subject_add()} of={entry.title} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
