import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Empty, Field, Form, type Problem, TextArea } from '#platform/web/views/index';
import { field } from '../describe-fields';
import type { PhotoRow } from '../photo-rows';
import { PhotoImage } from './photo-figure';

type Props = { at: string; photos: PhotoRow[]; typed: Typed; problems: Problem[] };

/** The step after sending: without words and a yes nobody else sees a photo. */
export function DescribePage({ at, photos, typed, problems }: Props) {
  return (
    <>
      <h1>{m.photos_describe_title()}</h1>
      {photos.length ? (
        <>
          <p class="lead">{m.photos_describe_lead()}</p>
          <DescribeForm action={to(`${at}/beschrijven`)} at={at} photos={photos} typed={typed} problems={problems} discard />
        </>
      ) : (
        <Empty title={m.photos_describe_none_title()} text={m.photos_describe_none_text()} action={<a href={to(at)}>{m.photos_all()}</a>} />
      )}
    </>
  );
}

export function DescribeForm({ action, ...given }: Props & { action: string; discard?: boolean }) {
  return (
    <Form action={action} problems={given.problems}>
      {given.photos.map((photo, index) => (
        <fieldset class="photo-words">
          <legend>{given.discard ? m.photos_nth({ nth: index + 1, count: given.photos.length }) : m.photos_one()}</legend>
          {given.discard && <PhotoImage photo={photo} at={given.at} size="klein" />}
          <div>
            <Words id={photo.id} typed={given.typed} />
            {given.discard && (
              <Button kind="quiet" name="weggooien" value={photo.id}>
                {m.photos_discard({ nth: index + 1 })}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <Button>{m.photos_describe_button()}</Button>
    </Form>
  );
}

function Words({ id, typed }: { id: string; typed: Typed }) {
  const [words, caption, consent] = [field('wat', id), field('bijschrift', id), field('akkoord', id)];
  return (
    <>
      <TextArea name={words} label={m.photos_field_words()} hint={m.photos_field_words_hint()} value={typed.text(words)} rows={2} maxLength={300} required />
      <Field name={caption} label={m.photos_field_caption()} hint={m.photos_field_caption_hint()} value={typed.text(caption)} maxLength={300} />
      <Choices
        name={consent}
        type="radio"
        label={m.photos_field_consent()}
        hint={m.photos_field_consent_hint()}
        options={[
          { value: 'ja', label: m.photos_consent_yes() },
          { value: 'nee', label: m.photos_consent_no() },
        ]}
        value={typed.text(consent) || 'nee'}
      />
    </>
  );
}
