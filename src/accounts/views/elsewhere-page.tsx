import { m, to } from '#platform/i18n';
import { ButtonLink } from '#platform/web/views/index';

/** For who opens a link in another browser than the one they asked from. */
export function ElsewherePage({ code }: { code?: string }) {
  return (
    <>
      <h1>{m.accounts_elsewhere_title()}</h1>
      <p class="lead">{m.accounts_elsewhere_text()}</p>
      {code && (
        <p>
          {m.accounts_elsewhere_code()} <strong>{code}</strong>
        </p>
      )}
      <p>{m.accounts_elsewhere_again()}</p>
      <p>
        <ButtonLink href={to('/aanmelden')}>{m.accounts_ask_again()}</ButtonLink>
      </p>
    </>
  );
}
