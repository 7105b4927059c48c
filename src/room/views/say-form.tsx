import { headingOf } from '#posters/index';
import { m } from '#platform/i18n';
import { Button, Choices, Field, Form, TextArea } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { longestOf } from '../kinds';
import type { Mine } from './own-corner';

type Props = {
  action: string;
  input: RoomInput;
  /** of what will be said: sent twice it is said once */
  id: string;
  left?: number | null;
  /** who leads writes down for somebody, with a name if they like */
  forSomebody?: boolean;
  again?: Mine['again'];
};

/** One thing to say. Who may read it later stands above it, on the panel. */
export function SayForm({ action, input, id, left = null, forSomebody, again }: Props) {
  const longest = longestOf(input.kind);
  return (
    <send-queue data-input={input.id}>
      <Form action={action} hidden={{ id, vraag: input.id }} idPrefix={`zeg-${input.id}`} problems={again?.problems}>
        {input.kind === 'post_it' && (
          <Choices
            type="radio"
            name="onderdeel"
            label={m.room_section()}
            options={input.sections.map((section) => ({ value: section.id, label: headingOf(section) }))}
            value={again?.typed.text('onderdeel')}
          />
        )}
        <TextArea
          name="tekst"
          label={m.room_say()}
          hint={left === null ? m.room_say_hint({ longest }) : m.room_say_hint_left({ longest, left })}
          rows={longest > 200 ? 4 : 3}
          maxLength={longest}
          value={again?.typed.text('tekst')}
        />
        {forSomebody && <Field name="naam" label={m.room_said_by()} maxLength={80} value={again?.typed.text('naam')} />}
        <Button>{forSomebody ? m.room_write_down() : m.room_send()}</Button>
      </Form>
    </send-queue>
  );
}
