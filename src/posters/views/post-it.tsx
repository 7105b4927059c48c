import { type Audience, audienceName } from '#entries/index';
import { m, to } from '#platform/i18n';
import { About, ActionButton, Button, Disclosure, Form, Notice, Prose, TextArea, Time } from '#platform/web/views/index';
import type { PostIt } from '../poster-page';
import type { Opened } from './opened';

type Props = { note: PostIt; base: string; network: string; posterAudience: Audience; mayHide: boolean; mayRespond: boolean; opened?: Opened };

/** One note, with what can be done with it: made into a question or an idea, taken off, hidden for cause. */
export function PostItNote({ note, base, network, posterAudience, mayHide, mayRespond, opened }: Props) {
  const who = note.author ?? note.given_name ?? m.posters_somebody();
  const text = encodeURIComponent(note.text);
  const kept = opened?.form === 'verberging' && opened.part === note.id ? opened : undefined;
  return (
    <li class="post-it stack-tight" id={`briefje-${note.id}`}>
      {note.hidden_reason && <Notice tone="warn">{m.posters_hidden({ reason: note.hidden_reason })}</Notice>}
      <Prose text={note.text} />
      <p class="meta">
        {who} · <Time at={note.made_at} />
        {note.audience !== posterAudience && <> · {audienceName(note.audience)}</>}
      </p>
      {mayRespond && !note.hidden_reason && (
        <p class="row post-it-links">
          <a href={to(`/${network}/leervragen/nieuw?vraag=${text}`)}>
            {m.posters_to_question()}
            <About of={note.text} />
          </a>
          <a href={to(`/${network}/ideeenbus/nieuw?idee=${text}`)}>
            {m.posters_to_idea()}
            <About of={note.text} />
          </a>
        </p>
      )}
      {note.mine && <ActionButton action={`${base}/briefjes/${note.id}/intrekking`} label={m.posters_withdraw()} of={note.text} />}
      {mayHide && note.hidden_reason && <ActionButton action={`${base}/briefjes/${note.id}/tonen`} label={m.posters_unhide()} of={note.text} />}
      {mayHide && !note.mine && !note.hidden_reason && (
        <Disclosure
          summary={
            <>
              {m.posters_hide()}
              <About of={note.text} />
            </>
          }
          open={kept !== undefined}
        >
          <Form action={`${base}/briefjes/${note.id}/verberging`} problems={kept?.problems} idPrefix={`verberg-${note.id}`}>
            <TextArea name="reden" label={m.posters_hide_reason()} value={kept?.typed?.text('reden')} rows={2} maxLength={300} required />
            <Button kind="danger">{m.posters_hide_button()}</Button>
          </Form>
        </Disclosure>
      )}
    </li>
  );
}
