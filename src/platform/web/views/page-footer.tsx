import { m } from '#platform/i18n';
import type { Shell } from './shell';

/** The dune at the foot of every page, with the ways that belong to the whole site. */
export function PageFooter({ shell }: { shell: Shell }) {
  return (
    <footer class="footer">
      <div class="footer-dune" aria-hidden="true" />
      <div class="footer-sand">
        <p class="footer-name">{shell.site.name}</p>
        <nav aria-label={m.platform_menu_footer()}>
          <ul>
            {shell.footer.map((link) => (
              <li>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
