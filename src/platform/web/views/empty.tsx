import type { Child } from 'hono/jsx';
import { Pictogram } from './pictogram';

type Props = { title: string; text: Child; action?: Child; icon?: string };

/** A list with nothing in it yet teaches: what belongs here, an example, and one button to begin. */
export function Empty({ title, text, action, icon = 'grain' }: Props) {
  return (
    <div class="empty">
      <Pictogram name={icon} />
      <p class="empty-title">{title}</p>
      <div class="empty-text">{typeof text === 'string' ? <p>{text}</p> : text}</div>
      {action && <div class="empty-action">{action}</div>}
    </div>
  );
}
