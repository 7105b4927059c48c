import { m, to } from '#platform/i18n';
import { About, ActionButton, Button, Disclosure, Field, Form } from '#platform/web/views/index';
import { deskPath } from '../paths';
import type { RoomNow } from '../room-now';
import type { Words } from '../shown-on';

/** What who leads can do with one contribution: tick it to merge, hide it with a reason, and undo both. */
export function DeskTools({ now, words }: { now: RoomNow; words: Words }) {
  if (!words.desk) return null;
  const at = (part: string): string => to(deskPath(now, `bijdragen/${words.id}/${part}`));
  if (words.desk.hidden !== null) return <ActionButton action={at('verborgen')} hidden={{ weg: '1' }} label={m.room_unhide()} of={words.text} />;
  if (words.desk.mergedInto) return <ActionButton action={at('los')} label={m.room_unmerge()} of={words.text} />;
  return (
    <div class="stack-tight">
      <label class="said-tick">
        <input type="checkbox" name="bijdrage" value={words.id} form={`samen-${words.inputId}`} /> {m.room_tick()}
        <About of={words.text} />
      </label>
      <Disclosure
        summary={
          <>
            {m.room_hide()}
            <About of={words.text} />
          </>
        }
      >
        <Form action={at('verborgen')} idPrefix={words.id} line>
          <Field name="reden" label={m.room_hide_reason()} maxLength={300} />
          <Button kind="quiet">{m.room_hide_now()}</Button>
        </Form>
      </Disclosure>
    </div>
  );
}
