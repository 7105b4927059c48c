import { Button, type ButtonKind } from './button';

type Props = { action: string; label: string; hidden?: Record<string, string>; kind?: ButtonKind };

/** A deed that needs no words: a form that is one button. */
export function ActionButton({ action, label, hidden = {}, kind = 'quiet' }: Props) {
  return (
    <form class="action-button" action={action} method="post">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind}>{label}</Button>
    </form>
  );
}
