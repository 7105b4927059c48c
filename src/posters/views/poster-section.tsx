import { audienceName } from '#entries/index';
import { newId } from '#platform/id';
import { m } from '#platform/i18n';
import { About, Button, Disclosure, Form, Prose, TextArea } from '#platform/web/views/index';
import { headingOf } from '../labels';
import { longest } from '../poster';
import type { PosterHere } from '../poster-page';
import type { Opened } from './opened';
import { PostItNote } from './post-it';

type Props = {
  section: PosterHere['sections'][number];
  poster: PosterHere;
  base: string;
  network: string;
  mayRespond: boolean;
  mayHide: (note: PosterHere['post_its'][number]) => boolean;
  opened?: Opened;
};

/** One part of the poster with the notes pinned to it, and the form to pin one. */
export function PosterSection({ section, poster, base, network, mayRespond, mayHide, opened }: Props) {
  const notes = poster.post_its.filter((note) => note.section_id === section.id);
  const kept = opened?.form === 'briefjes' && opened.part === section.id ? opened : undefined;
  const hidden = { id: kept?.typed.text('id') || newId(), deel: section.id };
  return (
    <section class={`poster-section poster-${section.kind} stack-tight`} aria-labelledby={`deel-${section.id}`}>
      <h2 id={`deel-${section.id}`} dir="auto">
        {headingOf(section)}
      </h2>
      {section.text ? <Prose text={section.text} /> : <p class="meta">{m.posters_section_empty()}</p>}
      {notes.length > 0 && (
        <>
          <h3 class="poster-notes">{m.posters_notes_count({ count: notes.length })}</h3>
          <ul class="list-plain stack-tight">
            {notes.map((note) => (
              <PostItNote {...{ note, base, network, mayRespond, opened }} posterAudience={poster.audience} mayHide={mayHide(note)} />
            ))}
          </ul>
        </>
      )}
      {mayRespond && (
        <Disclosure
          summary={
            <>
              {m.posters_pin()}
              <About of={headingOf(section)} />
            </>
          }
          open={kept !== undefined}
        >
          <Form action={`${base}/briefjes`} problems={kept?.problems} hidden={hidden} idPrefix={`briefje-${section.id}`}>
            <TextArea
              name="tekst"
              label={m.posters_pin_label({ section: headingOf(section) })}
              hint={m.posters_pin_hint({ audience: audienceName(poster.audience) })}
              value={kept?.typed.text('tekst')}
              rows={3}
              maxLength={longest.note}
              required
            />
            <Button>{m.posters_pin_button()}</Button>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}
