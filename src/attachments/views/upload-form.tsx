import { m, to } from '#platform/i18n';
import { Button, FilesField, Form, type Problem } from '#platform/web/views/index';
import { fileTypes } from '../file-type';

/** What became of one file that was sent: shown until the next page. */
export type Outcome = { name: string; text: string; kept: boolean };

export function UploadForm({ at, outcomes, problems }: { at: string; outcomes: Outcome[]; problems: Problem[] }) {
  return (
    <Form action={to(at)} multipart problems={problems}>
      {outcomes.length > 0 && (
        <ul class="stack-tight">
          {outcomes.map(({ name, text, kept }) => (
            <li class={kept ? 'tone-good' : 'tone-warn'}>
              <strong dir="auto">{name}</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <FilesField name="bestanden" label={m.attachments_upload_label()} hint={m.attachments_upload_hint()} accept={accepted} />
      <Button>{m.attachments_upload_button()}</Button>
    </Form>
  );
}

const accepted = Object.values(fileTypes)
  .flatMap(({ type, endings }) => [type, ...endings.map((ending) => `.${ending}`)])
  .join(',');
