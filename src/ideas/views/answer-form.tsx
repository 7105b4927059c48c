import { m } from '#platform/i18n';
import { Button, Choices, Disclosure, Form, TextArea } from '#platform/web/views/index';
import { stepsFrom } from '../idea';
import type { IdeaHere } from '../idea-here';
import { stepName } from '../labels';
import type { Refused } from '../show-idea';

type Props = { idea: IdeaHere; base: string; refused?: Refused };

/** What whoever makes the programme says to whoever gave the idea: never a step without a word. */
export function AnswerForm({ idea, base, refused }: Props) {
  const steps = stepsFrom(idea.state);
  if (!steps.length) return null;
  return (
    <Disclosure summary={m.ideas_answer()} open={refused !== undefined || idea.state === 'new'}>
      <Form action={`${base}/antwoord`} hidden={{ van: idea.state }} problems={refused?.problems} idPrefix="antwoord">
        <Choices
          name="naar"
          type="radio"
          label={m.ideas_answer_step()}
          options={steps.map((step) => ({ value: step, label: stepName(step) }))}
          value={refused?.typed?.text('naar')}
          required
        />
        <TextArea
          name="antwoord"
          label={m.ideas_answer_reply()}
          hint={m.ideas_answer_reply_hint()}
          value={refused?.typed?.text('antwoord')}
          maxLength={3000}
          required
        />
        <Button>{m.ideas_answer_button()}</Button>
      </Form>
    </Disclosure>
  );
}
