import { m } from '#platform/i18n';
import { ActionButton } from '#platform/web/views/index';

export function Retracted({ title, action }: { title: string; action: string }) {
  return (
    <>
      <h1>{m.entries_retracted_title()}</h1>
      <p>{m.entries_retracted_text({ title })}</p>
      <ActionButton action={action} label={m.entries_restore_button()} kind="primary" />
    </>
  );
}
