import { About } from './about';
import { Button, type ButtonKind } from './button';

type Props = { action: string; label: string; hidden?: Record<string, string>; kind?: ButtonKind; of?: string };

/** A deed that needs no words: a form that is one button. `of`: what it is about, for who hears one of many alike by itself. */
export function ActionButton({ action, label, hidden = {}, kind = 'quiet', of }: Props) {
  return (
    <form class="action-button" action={action} method="post">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind}>
        {label}
        {of && <About of={of} />}
      </Button>
    </form>
  );
}
