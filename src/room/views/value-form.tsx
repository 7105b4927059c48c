import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { Button, Choices, Field, Form, TextArea } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { longestOf } from '../kinds';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';
import type { Mine } from './own-corner';

type Props = { now: RoomNow; input: RoomInput; done: boolean; again?: Mine['again'] };

/** The two boxes at the end: what one takes along and what one hopes it changes. Nobody in the room reads them. */
export function ValueForm({ now, input, done, again }: Props) {
  if (done && !again) return <p class="input-full">{m.room_value_thanks()}</p>;
  const typed = again?.typed;
  return (
    <Form
      action={to(hallPath(now, 'waarde'))}
      hidden={{ id: typed?.text('id') || newId(), vraag: input.id }}
      idPrefix={`waarde-${input.id}`}
      problems={again?.problems}
    >
      <TextArea name="meenemen" label={m.room_value_takes()} rows={3} maxLength={longestOf('value')} value={typed?.text('meenemen')} />
      <TextArea name="hoop" label={m.room_value_hopes()} rows={3} maxLength={longestOf('value')} value={typed?.text('hoop')} />
      <Field
        name="email"
        type="email"
        inputmode="email"
        autocomplete="email"
        label={m.room_value_email()}
        hint={m.room_value_email_hint()}
        value={typed?.text('email')}
      />
      <Choices
        type="checkbox"
        name="delen"
        label={m.room_value_share_label()}
        options={[{ value: 'ja', label: m.room_value_share() }]}
        value={typed?.text('delen')}
      />
      <Button>{m.room_send()}</Button>
    </Form>
  );
}
