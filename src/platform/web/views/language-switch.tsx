import { m } from '#platform/i18n';
import { english } from './page-head';
import type { Shell } from './shell';

/** To the same page in the other language, announced in that language. */
export function LanguageSwitch({ shell }: { shell: Shell }) {
  const other = shell.locale === 'nl' ? 'en' : 'nl';
  return (
    <a class="language-switch" href={other === 'en' ? english(shell.path) : shell.path} hreflang={other} lang={other} data-turbo="false">
      {m.platform_other_language()}
    </a>
  );
}
