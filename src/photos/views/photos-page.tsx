import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { About, ActionButton, Button, ButtonLink, Empty, Form, Notice, type Problem, TextArea } from '#platform/web/views/index';
import type { PhotoRow } from '../photo-rows';
import { PhotoFigure, PhotoImage } from './photo-figure';
import { type Outcome, UploadForm } from './upload-form';

type Props = {
  title: string;
  at: string;
  shown: PhotoRow[];
  /** to be described by who looks */
  waiting: number;
  /** asked away, for who decides */
  asked: PhotoRow[];
  mayAdd: boolean;
  outcomes: Outcome[];
  problems: Problem[];
  /** the photo whose form was refused */
  refused?: { id: string; reason: string; problems: Problem[] } | undefined;
};

/** The photos of a meeting; for who was there also the way to add some, for who leads it what was asked away. */
export function PhotosPage({ title, at, shown, waiting, asked, mayAdd, outcomes, problems, refused }: Props) {
  return (
    <>
      <h1>{m.photos_title({ title })}</h1>
      {asked.length > 0 && (
        <section aria-labelledby="weg">
          <h2 id="weg">{m.photos_asked_title()}</h2>
          <p>{m.photos_asked_lead()}</p>
          {asked.map((photo) => (
            <AskedAway photo={photo} at={at} refused={refused?.id === photo.id ? refused : undefined} />
          ))}
        </section>
      )}
      {waiting > 0 && (
        <Notice tone="info" title={m.photos_waiting({ count: waiting })}>
          <p>
            <ButtonLink href={to(`${at}/beschrijven`)}>{m.photos_describe_link()}</ButtonLink>
          </p>
        </Notice>
      )}
      {shown.length ? (
        <div class="photos">
          {shown.map((photo) => (
            <PhotoFigure photo={photo} at={at} linked />
          ))}
        </div>
      ) : (
        <Empty title={m.photos_empty_title()} text={mayAdd ? m.photos_empty_add() : m.photos_empty_text()} />
      )}
      {mayAdd && (
        <section aria-labelledby="toevoegen">
          <h2 id="toevoegen">{m.photos_upload_title()}</h2>
          <p>{m.photos_upload_lead()}</p>
          <UploadForm at={at} outcomes={outcomes} problems={problems} />
        </section>
      )}
    </>
  );
}

function AskedAway({ photo, at, refused }: { photo: PhotoRow; at: string; refused: Props['refused'] }) {
  return (
    <div class="photo-asked">
      <PhotoImage photo={photo} at={at} size="klein" />
      <div>
        <p>
          {photo.asked_at && m.photos_asked_on({ date: date(photo.asked_at) })} {photo.hidden_at ? m.photos_asked_hidden() : m.photos_asked_standing()}
        </p>
        <ActionButton action={to(`${at}/${photo.id}/verwijderen`)} label={m.photos_remove()} of={photo.alternative} kind="danger" />
        <Form action={to(`${at}/${photo.id}/houden`)} problems={refused?.problems} idPrefix={photo.id}>
          <TextArea name="reden" label={m.photos_keep_reason()} hint={m.photos_keep_reason_hint()} value={refused?.reason} rows={2} maxLength={500} required />
          <Button kind="quiet">
            {photo.hidden_at ? m.photos_keep_again() : m.photos_keep()}
            <About of={photo.alternative} />
          </Button>
        </Form>
      </div>
    </div>
  );
}
