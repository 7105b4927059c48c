import { m } from '#platform/i18n';
import { TextArea } from '#platform/web/views/index';
import { type Hint, hints as allHints } from '../writing-help';

const words: Record<Hint, () => string> = {
  yes_no: m.questions_hint_yes_no,
  how: m.questions_hint_how,
  we: m.questions_hint_we,
  tension: m.questions_hint_tension,
  one: m.questions_hint_one,
  mark: m.questions_hint_mark,
  short: m.questions_hint_short,
  long: m.questions_hint_long,
};

type Props = { label: string; hint?: string; value?: string; name?: string; hints?: Hint[]; required?: boolean };

/** Where a question is worded, with the hints beside it: while typing, or after sending for who has no scripts. */
export function WordingField({ label, hint, value, name = 'vraag', hints = [], required = true }: Props) {
  const texts = Object.fromEntries(allHints.map((one) => [`data-${one}`, words[one]()]));
  return (
    <question-coach {...texts} data-title={m.questions_hints_title()} data-good={m.questions_hints_none()}>
      <TextArea name={name} label={label} hint={hint} value={value} rows={3} maxLength={400} required={required} />
      <div class="coach-hints" role="status" tabindex={-1} autofocus={hints.length > 0}>
        {hints.length > 0 && (
          <>
            <p>{m.questions_hints_title()}</p>
            <ul>
              {hints.map((one) => (
                <li>{words[one]()}</li>
              ))}
            </ul>
            <p>{m.questions_hints_text()}</p>
          </>
        )}
      </div>
    </question-coach>
  );
}
