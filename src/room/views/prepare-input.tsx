import { audienceName } from '#entries/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { ActionButton, Button, Choices, Disclosure, Field, Form, type Problem, Select } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { kindsFor, takesWords } from '../kinds';
import { kindName, usualQuestion } from '../labels';
import { deskPath } from '../paths';
import type { RoomNow } from '../room-now';
import { rungsFor } from '../rungs';
import type { Source } from '../sources-of';

type Props = { now: RoomNow; inputs: RoomInput[]; sources: Source[]; format: string | null; typed: Typed; problem?: Problem };

// What needs nothing chosen first can be put ready with one tap.
const ready = ['tile', 'idea', 'success', 'obstacle', 'agenda', 'value'];

/** What this part of the programme usually asks, each one tap away; and a form for anything else. */
export function PrepareInput({ now, inputs, sources, format, typed, problem }: Props) {
  const kinds = kindsFor(format);
  const usual = kinds.slice(0, 3).filter((kind) => ready.includes(kind) && !inputs.some((input) => input.kind === kind && input.item_id === now.item_id));
  const action = to(deskPath(now, 'vragen'));
  return (
    <div class="stack-tight">
      <h2>{m.room_prepare()}</h2>
      <div class="row">
        {usual.map((kind) => (
          <ActionButton action={action} hidden={{ id: newId(), soort: kind, vraag: usualQuestion(kind) }} label={kindName(kind)} />
        ))}
      </div>
      <Disclosure summary={m.room_prepare_other()} open={problem !== undefined}>
        <Form action={action} hidden={{ id: typed.text('id') }} idPrefix="klaar" problems={problem && [problem]}>
          <Select
            name="soort"
            label={m.room_prepare_kind()}
            value={typed.text('soort')}
            options={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          />
          <Field name="vraag" label={m.room_prepare_question()} hint={m.room_prepare_question_hint()} maxLength={300} value={typed.text('vraag')} />
          <Select
            name="bron"
            label={m.room_prepare_source()}
            hint={m.room_prepare_source_hint()}
            value={typed.text('bron')}
            options={[{ value: '', label: m.room_prepare_source_none() }, ...bound(inputs, sources)]}
          />
          <Select
            name="doelgroep"
            label={m.room_rung_label()}
            value={typed.text('doelgroep') || 'peers'}
            options={rungsFor(now).map((rung) => ({ value: rung, label: audienceName(rung) }))}
          />
          <Choices
            type="checkbox"
            name="verhuld"
            label={m.room_prepare_blur_label()}
            options={[{ value: 'ja', label: m.room_prepare_blur() }]}
            value={typed.text('verhuld')}
          />
          <Button kind="quiet">{m.room_prepare_now()}</Button>
        </Form>
      </Disclosure>
    </div>
  );
}

const bound = (inputs: RoomInput[], sources: Source[]) => [
  ...sources.map(({ id, kind, title }) => ({ value: id, label: kind === 'poster' ? m.room_source_poster({ title }) : m.room_source_question({ title }) })),
  ...inputs.filter(({ kind }) => takesWords(kind)).map(({ id, question }) => ({ value: id, label: m.room_source_dots({ title: question }) })),
];
