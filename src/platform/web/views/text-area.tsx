import type { FieldProps } from './field';
import { FieldFrame } from './field-parts';
import { wire } from './problem';

/** Text of any length. Unsent words are kept in the browser by the form guard, where there is one. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const wiring = wire(props);
  return (
    <FieldFrame label={props.label} hint={props.hint} required={props.required} wiring={wiring}>
      <textarea
        class="control"
        id={wiring.id}
        name={props.name}
        rows={props.rows ?? 4}
        required={props.required}
        data-max={props.maxLength}
        autocomplete={props.autocomplete}
        spellcheck={props.spellcheck}
        dir="auto"
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.problem ? 'true' : undefined}
      >
        {/* The parser drops the first line break of a textarea: one of our own keeps theirs. */}
        {props.value?.startsWith('\n') ? `\n${props.value}` : props.value}
      </textarea>
    </FieldFrame>
  );
}
