import type { Child } from 'hono/jsx';

export type ButtonKind = 'primary' | 'quiet' | 'danger';

type Props = {
  children?: Child;
  kind?: ButtonKind;
  name?: string;
  value?: string;
  formaction?: string;
};

/** Sends the form it stands in. Its words are a verb. */
export function Button({ children, kind = 'primary', name, value, formaction }: Props) {
  return (
    <button type="submit" class={`button button-${kind}`} name={name} value={value} formaction={formaction}>
      {children}
    </button>
  );
}
