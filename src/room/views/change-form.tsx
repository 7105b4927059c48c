import { m } from '#platform/i18n';
import { Button, Form, TextArea } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { longestOf } from '../kinds';
import type { Words } from '../shown-on';
import type { Mine } from './own-corner';

type Props = { action: string; input: RoomInput; words: Words; again?: Mine['again'] };

export function ChangeForm({ action, input, words, again }: Props) {
  const mine = again?.contributionId === words.id ? again : undefined;
  return (
    <Form action={action} idPrefix={`wijzig-${words.id}`} problems={mine?.problems}>
      <TextArea name="tekst" label={m.room_change_text()} rows={3} maxLength={longestOf(input.kind)} value={mine?.typed.text('tekst') ?? words.text} />
      <Button kind="quiet">{m.room_change()}</Button>
    </Form>
  );
}
