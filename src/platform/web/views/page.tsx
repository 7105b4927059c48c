import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { m } from '#platform/i18n';
import { Notice } from './notice';
import { PageFooter } from './page-footer';
import { type ForMachines, PageHead, type Shared } from './page-head';
import { PageHeader } from './page-header';
import type { Shell } from './shell';
import { Trail } from './trail';

type Props = ForMachines & {
  title: string;
  description?: string;
  share?: Shared;
  /** The look of a page that others have no use for: the name of a `….sheet.css`. */
  sheet?: string;
  shell: Shell;
  children?: Child;
  /** Lets the main column be as wide as the sheet: for agendas, maps and tables. */
  wide?: boolean;
  /** The status this page is answered with: a refused form (422) says so in the window title. */
  status?: number;
};

/** A whole document: head, header, trail, main and footer. */
export function Page({ title, description, share, data, feed, sheet, shell, children, wide, status }: Props) {
  const windowTitle = status === 422 ? m.platform_title_problem({ title }) : title;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={shell.locale}>
        <PageHead title={windowTitle} {...{ description, share, data, feed, shell, sheet }} />
        <body>
          <a class="skip-link" href="#content">
            {m.platform_skip_to_content()}
          </a>
          <PageHeader shell={shell} />
          <Trail steps={shell.trail ?? []} />
          <main id="content" class={wide ? 'main main-wide' : 'main'} tabindex={-1}>
            {shell.flash && (
              <div role="status">
                <Notice tone={shell.flash.tone}>{shell.flash.text}</Notice>
              </div>
            )}
            {children}
          </main>
          <PageFooter shell={shell} />
        </body>
      </html>
    </>
  );
}
