import { m, to } from '#platform/i18n';
import { ButtonLink } from '#platform/web/views/index';

/** For a link that was used, is too old or never was; `wait` says how long, when there were too many tries. */
export function DeadLinkPage({ wait, text }: { wait?: string; text?: string }) {
  return (
    <>
      <h1>{m.accounts_dead_title()}</h1>
      <p class="lead">{wait ?? text ?? m.accounts_dead_text()}</p>
      <p>
        <ButtonLink href={to('/aanmelden')}>{m.accounts_ask_again()}</ButtonLink>
      </p>
    </>
  );
}
