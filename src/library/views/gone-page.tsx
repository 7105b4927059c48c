import { m } from '#platform/i18n';
import { ButtonLink } from '#platform/web/views/index';

/** What was taken back leaves this: that something stood here, and nothing of what. */
export function GonePage({ library }: { library: string }) {
  return (
    <div class="dead-end">
      <h1>{m.library_gone_title()}</h1>
      <p class="lead">{m.library_gone_text()}</p>
      <p>
        <ButtonLink href={library}>{m.library_to_library()}</ButtonLink>
      </p>
    </div>
  );
}
