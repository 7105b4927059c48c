import { FieldHint, FieldProblem, LabelWords } from './field-parts';
import { Pictogram } from './pictogram';
import { type Problem, type Wiring, wire } from './problem';

type Option = { value: string; label: string; hint?: string; icon?: string };

type Props = {
  name: string;
  label: string;
  type: 'radio' | 'checkbox';
  options: Option[];
  value?: string | string[];
  hint?: string;
  problems?: Problem[];
  inline?: boolean;
  required?: boolean;
  idPrefix?: string;
};

/** A handful of possibilities, all in sight. The summary of problems leads to the first of them. */
export function Choices(props: Props) {
  const wiring = wire(props);
  const chosen = new Set([props.value ?? []].flat());
  return (
    <fieldset class={wiring.problem ? 'field choices field-wrong' : 'field choices'} aria-describedby={wiring.describedBy}>
      <legend class="field-label">
        <LabelWords label={props.label} required={props.required} />
      </legend>
      <FieldHint hint={props.hint} wiring={wiring} />
      <FieldProblem wiring={wiring} />
      <div class={props.inline ? 'choices-list choices-inline' : 'choices-list'}>
        {props.options.map((option, index) => (
          <Choice
            option={option}
            id={index === 0 ? wiring.id : `${wiring.id}-${index + 1}`}
            checked={chosen.has(option.value)}
            wiring={wiring}
            {...{ name: props.name, type: props.type }}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChoiceProps = { option: Option; id: string; checked: boolean; wiring: Wiring; name: string; type: 'radio' | 'checkbox' };

function Choice({ option, id, checked, wiring, name, type }: ChoiceProps) {
  const hintId = option.hint ? `${id}-hint-own` : undefined;
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={hintId}
        aria-invalid={wiring.problem && type === 'checkbox' ? 'true' : undefined}
      />
      <label for={id}>
        {option.icon && <Pictogram name={option.icon} />}
        <span>{option.label}</span>
      </label>
      {option.hint && (
        <p class="field-hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  );
}
