import { Button, type ButtonKind } from '#platform/web/views/index';

type Props = { action: string; label: string; of: string; hidden: Record<string, string>; kind?: ButtonKind };

/** One button of many alike in a list: short to see, and named after its own line for who hears them one by one. */
export function NamedAction({ action, label, of, hidden, kind = 'quiet' }: Props) {
  return (
    <form class="action-button" action={action} method="post">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind}>
        {label}
        <span class="visually-hidden">: {of}</span>
      </Button>
    </form>
  );
}
