import { newId } from '#platform/id';
import { m } from '#platform/i18n';
import { Button, Choices, Disclosure, Form, TextArea } from '#platform/web/views/index';
import { stepName } from '../labels';
import { isClosed, movesFrom } from '../question';
import type { QuestionHere } from '../question-page';
import type { SteerChoices } from '../steer-choices';
import { ChangeForm } from './change-form';
import { MergeForm } from './merge-form';
import { inForm, type Opened } from './opened';
import { WordingField } from './wording-field';

export type SteerProps = { question: QuestionHere; base: string; choices: SteerChoices; blocks: ChangeBlocks; opened?: Opened };
type ChangeBlocks = { id: string; label: string; label_en: string; pictogram: string }[];
type Props = Pick<SteerProps, 'question' | 'base' | 'opened'>;

/** What its owner and the programme managers can do with a question, each folded away until it is wanted. */
export function SteerForms(props: SteerProps) {
  const { question } = props;
  return (
    <section class="stack-tight" aria-labelledby="verder">
      <h2 id="verder">{m.questions_steer_title()}</h2>
      <div>
        <RewordForm {...props} />
        <MoveForm {...props} />
        {question.state === 'answered' && <KnownForm {...props} />}
        <ChangeForm {...props} />
        {!isClosed(question.state) && (
          <>
            <SplitForm {...props} />
            <MergeForm {...props} />
          </>
        )}
      </div>
    </section>
  );
}

function RewordForm({ question, base, opened }: Props) {
  const form = inForm(opened, 'formuleringen');
  const hidden = { versie: String(question.version), tips: form.hints.length ? 'gezien' : form.value('tips') };
  return (
    <Disclosure summary={m.questions_reword_title()} open={form.open}>
      <Form action={`${base}/formuleringen`} problems={form.problems} hidden={hidden} idPrefix="verwoording">
        <WordingField label={m.questions_field_wording()} value={form.value('vraag', question.wording)} hints={form.hints} />
        <TextArea name="hindernis" label={m.questions_field_obstacle()} value={form.value('hindernis', question.obstacle)} rows={3} maxLength={3000} />
        <TextArea
          name="reden"
          label={m.questions_reword_reason()}
          hint={m.questions_reword_reason_hint()}
          value={form.value('reden')}
          rows={2}
          maxLength={2000}
          required
        />
        <Button>{form.hints.length ? m.questions_hints_anyway() : m.questions_reword_button()}</Button>
      </Form>
    </Disclosure>
  );
}

function MoveForm({ question, base, opened }: Props) {
  const form = inForm(opened, 'stappen');
  const options = movesFrom(question.state, question.parked_from).map((to) => ({ value: to, label: stepName(to) }));
  return (
    <Disclosure summary={m.questions_move_title()} open={form.open}>
      <Form action={`${base}/stappen`} problems={form.problems} hidden={{ van: question.state }} idPrefix="stap">
        <Choices name="naar" type="radio" label={m.questions_move_to()} options={options} value={form.value('naar', options[0]?.value)} />
        <TextArea name="reden" label={m.questions_move_reason()} hint={m.questions_move_reason_hint()} value={form.value('reden')} rows={3} maxLength={5000} />
        <Button>{m.questions_move_button()}</Button>
      </Form>
    </Disclosure>
  );
}

function KnownForm({ question, base, opened }: Props) {
  const form = inForm(opened, 'antwoord');
  return (
    <Disclosure summary={m.questions_known_form_title()} open={form.open}>
      <Form action={`${base}/antwoord`} problems={form.problems} idPrefix="antwoord">
        <TextArea
          name="antwoord"
          label={m.questions_known_form_label()}
          hint={m.questions_known_form_hint()}
          value={form.value('antwoord', question.known ?? '')}
          rows={4}
          maxLength={5000}
          required
        />
        <Button>{m.questions_known_form_button()}</Button>
      </Form>
    </Disclosure>
  );
}

function SplitForm({ base, opened }: Props) {
  const form = inForm(opened, 'splitsing');
  const part = (nth: number) => form.value(`id${nth}`) || newId();
  const stays = [
    { value: 'nee', label: m.questions_split_stays_no() },
    { value: 'ja', label: m.questions_split_stays_yes() },
  ];
  return (
    <Disclosure summary={m.questions_split_title()} open={form.open}>
      <Form action={`${base}/splitsing`} problems={form.problems} hidden={{ id1: part(1), id2: part(2), id3: part(3) }} idPrefix="splitsing">
        <p>{m.questions_split_lead()}</p>
        <WordingField name="deel1" label={m.questions_split_part({ nth: 1 })} value={form.value('deel1')} />
        <WordingField name="deel2" label={m.questions_split_part({ nth: 2 })} value={form.value('deel2')} />
        <WordingField name="deel3" label={m.questions_split_part_optional()} value={form.value('deel3')} required={false} />
        <Choices name="blijft" type="radio" label={m.questions_split_stays()} options={stays} value={form.value('blijft', 'nee')} />
        <TextArea name="reden" label={m.questions_split_reason()} value={form.value('reden')} rows={2} maxLength={2000} required />
        <Button>{m.questions_split_button()}</Button>
      </Form>
    </Disclosure>
  );
}
