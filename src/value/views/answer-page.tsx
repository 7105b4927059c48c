import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import type { Typed } from '#platform/web/typed';
import { ActionButton, Button, Form, Notice, type Problem, Prose, TextArea } from '#platform/web/views/index';
import { asSaid } from '../labels';
import { answersFrom } from '../state';
import type { StoryBehind } from '../story-behind';
import { ShareField } from './value-fields';

type Props = { story: StoryBehind; at: string; typed: Typed; problems: Problem[] };

/** One question, answered with one button; a sentence with it is welcome and can follow later. */
export function AnswerPage({ story, at, typed, problems }: Props) {
  return (
    <>
      <h1>{m.value_title()}</h1>
      <p class="lead">{m.value_lead({ network: story.network, date: date(story.starts_at) })}</p>
      {story.takes_along && <Written title={m.value_field_takes_along()} text={story.takes_along} />}
      {story.hopes && <Written title={m.value_field_hopes()} text={story.hopes} />}
      {story.open ? <Question story={story} at={at} typed={typed} problems={problems} /> : <Notice tone="info">{m.value_closed()}</Notice>}
      <section aria-labelledby="mail">
        <h2 id="mail">{m.value_stop_title()}</h2>
        {story.stopped_at ? (
          <p>{m.value_stopped()}</p>
        ) : (
          <>
            <p>{m.value_stop_text()}</p>
            <ActionButton action={to(`${at}/stop`)} label={m.value_stop_button()} />
          </>
        )}
      </section>
    </>
  );
}

const Written = ({ title, text }: { title: string; text: string }) => (
  <div class="value-written">
    <p class="meta">{title}</p>
    <Prose text={text} />
  </div>
);

function Question({ story, at, typed, problems }: Props) {
  return (
    <section aria-labelledby="vraag">
      <h2 id="vraag">{m.value_question()}</h2>
      {story.answer && (
        <Notice tone="good" title={m.value_answered({ answer: asSaid(story.answer) })}>
          {story.answer === 'faded' && story.words === '' ? m.value_answered_why() : m.value_answered_text()}
        </Notice>
      )}
      <Form action={to(at)} problems={problems}>
        <TextArea name="woorden" label={m.value_field_words()} hint={m.value_field_words_hint()} value={typed.text('woorden')} rows={3} maxLength={1000} />
        <ShareField value={typed.text('delen')} />
        <div class="value-answers">
          {answersFrom(story.before).map((state) => (
            <Button kind={story.answer === state ? 'primary' : 'quiet'} name="antwoord" value={state}>
              {asSaid(state)}
            </Button>
          ))}
        </div>
      </Form>
    </section>
  );
}
