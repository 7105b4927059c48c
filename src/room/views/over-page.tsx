import { m } from '#platform/i18n';

/** What becomes of the words, for whoever comes after the end. */
export function OverPage() {
  return (
    <>
      <h1>{m.room_over_title()}</h1>
      <p class="lead">{m.room_over_lead()}</p>
      <p>{m.room_over_words()}</p>
    </>
  );
}
