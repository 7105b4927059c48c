import type { Child } from 'hono/jsx';
import { m, to } from '#platform/i18n';
import { Button, FilesField, Form, type Problem } from '#platform/web/views/index';

/** What became of one file that was sent: shown until the next page. */
export type Outcome = { name: string; text: string; kept: boolean };

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Sends the files of its form one by one and says what becomes of each; see photo-upload.element.ts. */
      'photo-upload': Record<`data-${string}`, string> & { children?: Child };
    }
  }
}

/** Several photos at once. Without scripts they travel as one form. */
export function UploadForm({ at, outcomes, problems }: { at: string; outcomes: Outcome[]; problems: Problem[] }) {
  return (
    <photo-upload
      data-next={to(`${at}/beschrijven`)}
      data-words-next={m.photos_describe_link()}
      data-words-waiting={m.photos_upload_waiting()}
      data-words-sending={m.photos_upload_sending()}
      data-words-lost={m.photos_upload_lost()}
      data-words-again={m.photos_upload_again()}
      data-words-large={m.photos_refused_too_large()}
    >
      <Form action={to(at)} multipart problems={problems}>
        {/* Telephones turn their own kind of photo into JPEG when that is what is asked for. */}
        <FilesField name="fotos" label={m.photos_upload_label()} hint={m.photos_upload_hint()} accept="image/jpeg,image/png,image/webp" />
        <Button>{m.photos_upload_button()}</Button>
      </Form>
      <div role="status">
        <ul class="photo-outcomes">
          {outcomes.map(({ name, text, kept }) => (
            <li class={kept ? 'tone-good' : 'tone-warn'}>
              <strong dir="auto">{name}</strong> {text}
            </li>
          ))}
        </ul>
        {outcomes.some(({ kept }) => kept) && (
          <p>
            <a href={to(`${at}/beschrijven`)}>{m.photos_describe_link()}</a>
          </p>
        )}
      </div>
    </photo-upload>
  );
}
