import { m } from '#platform/i18n';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './language-switch';
import { Pictogram } from './pictogram';
import { HeaderSearch } from './search-box';
import type { Shell } from './shell';

/** The top of the sheet: the network's name, its menu, the reader's own account and the other language. */
export function PageHeader({ shell }: { shell: Shell }) {
  return (
    <header class="header">
      {shell.banner && <p class="banner">{shell.banner}</p>}
      <div class="header-bar">
        <a class="header-name" href={shell.site.href}>
          <Pictogram name="mark" />
          <span>{shell.site.name}</span>
        </a>
        {shell.nav.length > 0 && <FoldedMenu items={shell.nav} />}
        <div class="header-tools">
          {shell.search && <HeaderSearch {...shell.search} />}
          <LanguageSwitch shell={shell} />
          <AccountMenu account={shell.account} />
        </div>
      </div>
      {shell.nav.length > 0 && (
        <nav class="menu menu-open" aria-label={m.platform_menu_main()}>
          <MenuItems items={shell.nav} />
        </nav>
      )}
    </header>
  );
}

// On a narrow screen the menu folds away in a `details`, on a wide one it lies open: both are in the page and CSS shows
// one, so that no script is needed. `display: none` keeps the other away from the keyboard and from screen readers.
function FoldedMenu({ items }: { items: Shell['nav'] }) {
  return (
    <details class="menu menu-folded">
      <summary>
        <Pictogram name="menu" /> {m.platform_menu()}
      </summary>
      <nav aria-label={m.platform_menu()}>
        <MenuItems items={items} />
      </nav>
    </details>
  );
}

function MenuItems({ items }: { items: Shell['nav'] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
