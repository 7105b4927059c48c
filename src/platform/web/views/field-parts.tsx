import type { Child } from 'hono/jsx';
import { m } from '#platform/i18n';
import { Pictogram } from './pictogram';
import type { Wiring } from './problem';

/** The words of a label, with "required" spelled out: a star has to be explained, a word does not. */
export function LabelWords({ label, required }: { label: Child; required?: boolean }) {
  return (
    <>
      {label}
      {required && <span class="field-required"> ({m.platform_required()})</span>}
    </>
  );
}

export function FieldHint({ hint, wiring }: { hint?: string; wiring: Wiring }) {
  return hint ? (
    <p class="field-hint" id={wiring.hintId}>
      {hint}
    </p>
  ) : null;
}

export function FieldProblem({ wiring }: { wiring: Wiring }) {
  return wiring.problem ? (
    <p class="field-problem" id={wiring.problemId}>
      <Pictogram name="warning" /> <span class="visually-hidden">{m.platform_field_problem()} </span>
      {wiring.problem}
    </p>
  ) : null;
}

type FrameProps = { label: string; hint?: string; required?: boolean; wiring: Wiring; children?: Child };

/** Label, hint, problem and then the control: in the order in which they are read aloud. */
export function FieldFrame({ label, hint, required, wiring, children }: FrameProps) {
  return (
    <div class={wiring.problem ? 'field field-wrong' : 'field'}>
      <label class="field-label" for={wiring.id}>
        <LabelWords label={label} required={required} />
      </label>
      <FieldHint hint={hint} wiring={wiring} />
      <FieldProblem wiring={wiring} />
      {children}
    </div>
  );
}
