import { FieldFrame } from './field-parts';
import { wire } from './problem';

type Props = {
  name: string;
  label: string;
  hint: string;
  /** types and endings, as the attribute wants them */
  accept: string;
};

/** Chooses files to send, several at once. What may be sent is looked at when it arrives; `accept` only helps choosing. */
export function FilesField({ name, label, hint, accept }: Props) {
  const wiring = wire({ name, hint });
  return (
    <FieldFrame label={label} hint={hint} wiring={wiring}>
      <input
        class="control"
        type="file"
        id={wiring.id}
        name={name}
        multiple
        accept={accept}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.problem ? 'true' : undefined}
      />
    </FieldFrame>
  );
}
