import { FieldFrame } from './field-parts';
import { type Problem, wire } from './problem';

type Props = {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  value?: string;
  hint?: string;
  problems?: Problem[];
  required?: boolean;
  idPrefix?: string;
};

/** One out of a long list; for a few possibilities `Choices` shows them all at once. */
export function Select(props: Props) {
  const wiring = wire(props);
  return (
    <FieldFrame label={props.label} hint={props.hint} required={props.required} wiring={wiring}>
      <select
        class="control"
        id={wiring.id}
        name={props.name}
        required={props.required}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.problem ? 'true' : undefined}
      >
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
