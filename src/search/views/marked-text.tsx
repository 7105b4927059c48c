import type { Marked } from '../asked/snippet';

/** Text in which what was found stands out, to the eye and to whoever asks the browser. */
export function MarkedText({ pieces }: { pieces: Marked }) {
  return <>{pieces.map(({ text, mark }) => (mark ? <mark>{text}</mark> : text))}</>;
}
