import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem } from '#platform/web/views/index';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';

type Props = {
  now: RoomNow;
  /** who is signed in; taking part under that name is a choice */
  person: string | null;
  typed?: Typed;
  problems?: Problem[];
};

/** No account, no app: a name if you like, and in. */
export function JoinPage({ now, person, typed, problems }: Props) {
  return (
    <>
      <p class="meta">{now.network}</p>
      <h1 dir="auto">{now.meeting}</h1>
      <p class="lead">{m.room_join_lead()}</p>
      <Form action={to(hallPath(now, 'deelname'))} problems={problems}>
        {person && (
          <Choices
            type="radio"
            name="als"
            label={m.room_join_as()}
            options={[
              { value: 'mij', label: m.room_join_as_me({ name: person }), hint: m.room_join_as_me_hint() },
              { value: 'ander', label: m.room_join_as_other() },
            ]}
            value={typed?.text('als') || 'mij'}
          />
        )}
        <Field name="naam" label={m.room_join_name()} hint={m.room_join_name_hint()} maxLength={80} autocomplete="off" value={typed?.text('naam')} />
        <Button>{m.room_join()}</Button>
      </Form>
      <p class="meta">{m.room_join_what()}</p>
    </>
  );
}
