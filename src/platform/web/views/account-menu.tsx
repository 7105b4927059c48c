import { m, to } from '#platform/i18n';
import { ActionButton } from './action-button';
import { Pictogram } from './pictogram';
import type { Shell } from './shell';

/** Who is signed in and their own pages, folded behind their name; a visitor sees the links themselves. */
export function AccountMenu({ account }: { account: Shell['account'] }) {
  const links = account.links.map((link) => (
    <li>
      <a href={link.href}>{link.label}</a>
    </li>
  ));
  if (account.name === null) {
    return (
      <nav class="account" aria-label={m.platform_menu_account()}>
        <ul>{links}</ul>
      </nav>
    );
  }
  return (
    <details class="account account-folded">
      <summary aria-label={m.platform_signed_in_as({ name: account.name })}>
        <Pictogram name="person" /> <span class="account-name">{account.name}</span>
      </summary>
      <nav aria-label={m.platform_menu_account()}>
        <ul>
          {links}
          {account.signOut && (
            <li>
              <form-guard data-forget>
                <ActionButton action={to('/afmelden')} label={m.platform_sign_out()} />
              </form-guard>
            </li>
          )}
        </ul>
      </nav>
    </details>
  );
}
