import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { audienceName } from '#entries/index';
import { About, ActionButton, Button, Disclosure, Form, Select } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { takesWords } from '../kinds';
import { deskPath } from '../paths';
import { rungsFor } from '../rungs';
import type { RoomNow } from '../room-now';
import { inputState } from '../shown-on';
import { Kept } from './kept';
import { SayForm } from './say-form';

/** What who leads does with an input: open, close, blur, reveal, choose the rung, write down for who has no phone, merge. */
export function DeskInput({ now, input }: { now: RoomNow; input: RoomInput }) {
  const state = inputState(input);
  const at = (part: string): string => to(deskPath(now, `vragen/${input.id}/${part}`));
  return (
    <div class="desk-input">
      <div class="row">
        {state === 'open' ? (
          <ActionButton action={at('opening')} hidden={{ dicht: '1' }} label={m.room_close_input()} of={input.question} />
        ) : (
          <ActionButton action={at('opening')} label={state === 'closed' ? m.room_open_again() : m.room_open_input()} of={input.question} kind="primary" />
        )}
        {input.kind !== 'value' && <Veil input={input} action={at('zicht')} />}
        {state === 'prepared' && input.said === 0 && <ActionButton action={at('weg')} label={m.room_drop_input()} of={input.question} kind="danger" />}
      </div>
      {input.said === 0 && input.kind !== 'value' && input.kind !== 'dots' && <Rung now={now} input={input} action={at('doelgroep')} />}
      {state !== 'prepared' && takesWords(input.kind) && (
        <>
          <Kept id={`opschrijven-${input.id}`}>
            <Disclosure
              summary={
                <>
                  {m.room_for_somebody()}
                  <About of={input.question} />
                </>
              }
            >
              <SayForm action={at('bijdragen')} input={input} id={newId()} forSomebody />
            </Disclosure>
          </Kept>
          <form id={`samen-${input.id}`} action={at('samen')} method="post" class="action-button">
            <Button kind="quiet">
              {m.room_merge()}
              <About of={input.question} />
            </Button>
          </form>
        </>
      )}
    </div>
  );
}

function Veil({ input, action }: { input: RoomInput; action: string }) {
  return input.veiled ? (
    <ActionButton action={action} hidden={{ wat: 'tonen' }} label={m.room_reveal()} of={input.question} />
  ) : (
    <ActionButton action={action} hidden={{ wat: 'verhullen' }} label={m.room_blur()} of={input.question} />
  );
}

function Rung({ now, input, action }: { now: RoomNow; input: RoomInput; action: string }) {
  return (
    <Form action={action} idPrefix={`trede-${input.id}`} line>
      <Select
        name="doelgroep"
        label={m.room_rung_label()}
        value={input.audience}
        options={rungsFor(now).map((rung) => ({ value: rung, label: audienceName(rung) }))}
      />
      <Button kind="quiet">{m.platform_save()}</Button>
    </Form>
  );
}
