import { m } from '#platform/i18n';
import { ActionButton, Notice, type Problem } from '#platform/web/views/index';

type Props = { meeting: { title: string }; action: string; problem?: Problem };

/** The run sheet before the room is open: one button, and what it does. */
export function UnopenedDesk({ meeting, action, problem }: Props) {
  return (
    <>
      <p class="meta" dir="auto">
        {meeting.title}
      </p>
      <h1>{m.room_desk_title()}</h1>
      {problem && (
        <Notice tone="warn" refusal>
          {problem.text}
        </Notice>
      )}
      <p class="lead">{m.room_desk_lead()}</p>
      <ActionButton action={action} label={m.room_open_room()} kind="primary" />
    </>
  );
}
