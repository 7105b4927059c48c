import { FieldFrame } from './field-parts';
import { type Problem, wire } from './problem';

export type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  required?: boolean;
  maxLength?: number;
  autocomplete?: string;
  problems?: Problem[];
  spellcheck?: boolean;
  idPrefix?: string;
};

type Props = FieldProps & { type?: string; inputmode?: 'text' | 'numeric' | 'email' | 'search' | 'tel' | 'url' };

/** One line of text. `maxLength` is a promise to the server, not to the browser: cutting what someone pastes loses it. */
export function Field(props: Props) {
  const wiring = wire(props);
  return (
    <FieldFrame label={props.label} hint={props.hint} required={props.required} wiring={wiring}>
      <input
        class="control"
        id={wiring.id}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value}
        required={props.required}
        data-max={props.maxLength}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        spellcheck={props.spellcheck}
        dir={directed.has(props.type ?? 'text') ? 'auto' : undefined}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.problem ? 'true' : undefined}
      />
    </FieldFrame>
  );
}

const directed = new Set(['text', 'search']);
