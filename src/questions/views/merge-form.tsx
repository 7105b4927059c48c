import { m } from '#platform/i18n';
import { shorten } from '#platform/text';
import { Button, Disclosure, Form, Select, TextArea } from '#platform/web/views/index';
import { letterOf } from '../question';
import { inForm } from './opened';
import type { SteerProps } from './steer-forms';

/** Into which question of the same agenda this one goes up. */
export function MergeForm({ base, choices, opened }: Pick<SteerProps, 'base' | 'choices' | 'opened'>) {
  const form = inForm(opened, 'samenvoeging');
  const options = choices.targets.map((target) => ({ value: target.id, label: `${letterOf(target.letter)} · ${shorten(target.wording, 70)}` }));
  return (
    <Disclosure summary={m.questions_merge_title()} open={form.open}>
      {options.length === 0 ? (
        <p>{m.questions_merge_none()}</p>
      ) : (
        <Form action={`${base}/samenvoeging`} problems={form.problems} idPrefix="samenvoeging">
          <p>{m.questions_merge_lead()}</p>
          <Select name="in" label={m.questions_merge_into()} options={options} value={form.value('in')} required />
          <TextArea name="reden" label={m.questions_merge_reason()} value={form.value('reden')} rows={2} maxLength={2000} required />
          <Button>{m.questions_merge_button()}</Button>
        </Form>
      )}
    </Disclosure>
  );
}
