import type { Waiting } from './outbox';
import type { Posted } from './postman';

export type State = Posted['detail']['state'] | 'sending';
type Words = { [word: string]: string | undefined };
/** `giveBack` puts the words into the form again; without a form they can only be thrown away. */
type Deeds = { drop: () => void; giveBack?: () => void };

/** One thing that was sent: what became of it, its words, and after a refusal why and what can be done. */
export function sentLine(one: Waiting, state: State, { words, drop, giveBack }: Deeds & { words: Words }): HTMLElement {
  const line = Object.assign(made('p', `sending-${state}`, ''), { id: `verstuurd-${one.id}` });
  line.append(made('span', 'sending-state', `${words[state] ?? ''}:`), ' ', made('span', '', one.said));
  if (state !== 'refused') return line;
  line.append(' ', made('strong', '', one.refused || (words.gone ?? '')), ' ');
  if (giveBack) line.append(button(words.change, giveBack), ' ');
  line.append(button(words.drop, drop));
  return line;
}

export const made = (tag: string, className: string, textContent: string) => Object.assign(document.createElement(tag), { className, textContent });
const button = (label: string | undefined, press: () => void) =>
  Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet', textContent: label ?? '', onclick: press });
