import { m, to } from '#platform/i18n';
import { typedOf } from '#platform/web/typed';
import { Button, Form } from '#platform/web/views/index';
import { ValueFields } from '#value/index';
import type { RoomInput } from '../inputs-of';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';
import type { Mine } from './own-corner';

type Props = { now: RoomNow; input: RoomInput; mine: Mine };

/** The two boxes at the end: what one takes along and what one hopes it changes. Nobody in the room reads them. */
export function ValueForm({ now, input, mine }: Props) {
  const again = mine.again?.inputId === input.id ? mine.again : undefined;
  if (mine.valued.includes(input.id) && !again) return <p class="input-full">{m.room_value_thanks()}</p>;
  return (
    <send-queue data-input={input.id} data-again>
      <Form action={to(hallPath(now, 'waarde'))} hidden={{ vraag: input.id }} idPrefix={`waarde-${input.id}`} problems={again?.problems}>
        <ValueFields typed={again?.typed ?? typedOf([])} known={mine.known} />
        <Button>{m.room_send()}</Button>
      </Form>
    </send-queue>
  );
}
