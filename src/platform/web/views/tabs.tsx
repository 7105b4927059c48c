import { m } from '#platform/i18n';

type Props = { items: { label: string; href: string; current: boolean }[]; label?: string };

/** The parts of one thing as pages of their own: links, so that each part has an address. */
export function Tabs({ items, label }: Props) {
  return (
    <nav class="tabs" aria-label={label ?? m.platform_menu_tabs()}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
