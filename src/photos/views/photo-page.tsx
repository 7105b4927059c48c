import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import type { Typed } from '#platform/web/typed';
import { ActionButton, Facts, Notice, type Problem } from '#platform/web/views/index';
import type { PhotoRow } from '../photo-rows';
import { DescribeForm } from './describe-page';
import { PhotoFigure, PhotoImage } from './photo-figure';

type Props = { title: string; at: string; photo: PhotoRow; mayChange: boolean; typed: Typed; problems: Problem[] };

/** One photo, large; for who may change its words also how. */
export function PhotoPage({ title, at, photo, mayChange, typed, problems }: Props) {
  return (
    <>
      <h1>{m.photos_one_title({ title })}</h1>
      {photo.shown ? (
        <PhotoFigure photo={photo} at={at} size="groot" />
      ) : (
        <>
          <Notice tone="warn">{m.photos_one_hidden()}</Notice>
          <div class="photo">
            <PhotoImage photo={photo} at={at} size="groot" />
          </div>
        </>
      )}
      {mayChange && (
        <section aria-labelledby="woorden">
          <h2 id="woorden">{m.photos_one_words()}</h2>
          <Facts
            items={[
              { term: m.photos_fact_added(), value: date(photo.added_at) },
              { term: m.photos_fact_consent(), value: photo.consent_at ? m.photos_fact_consent_on({ date: date(photo.consent_at) }) : m.photos_consent_no() },
            ]}
          />
          <DescribeForm action={to(`${at}/${photo.id}`)} at={at} photos={[photo]} typed={typed} problems={problems} />
          <ActionButton action={to(`${at}/${photo.id}/verwijderen`)} label={m.photos_remove()} kind="danger" />
        </section>
      )}
    </>
  );
}
