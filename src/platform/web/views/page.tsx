import type { Child } from 'hono/jsx'
import { m } from '#platform/i18n'
import { PageFooter } from './page-footer'
import { PageHeader } from './page-header'
import type { Shell } from './shell'
import { Trail } from './trail'

type Props = {
  title: string
  description?: string
  shell: Shell
  children?: Child
  /** Lets the main column be as wide as the sheet: for agendas, maps and tables. */
  wide?: boolean
  /** The status the page is answered with: a refused form (422) says so in the window title. */
  status?: number
}

/** A whole document: head, header, trail, main and footer. */
export function Page({ title, description, shell, children, wide, status }: Props) {
  const window = status === 422 ? m.platform_title_problem({ title }) : title
  return (
    <>
      {doctype}
      <html lang={shell.locale}>
        <Head title={`${window} – ${shell.site.name}`} description={description} shell={shell} />
        <body>
          <a class="skip" href="#inhoud">
            {m.platform_skip_to_content()}
          </a>
          <PageHeader shell={shell} />
          <Trail steps={shell.trail ?? []} />
          <main id="inhoud" class={wide ? 'main main-wide' : 'main'} tabindex={-1}>
            {shell.flash && (
              <p class={`flash tone-${shell.flash.tone}`} role="status">
                {shell.flash.text}
              </p>
            )}
            {children}
          </main>
          <PageFooter shell={shell} />
        </body>
      </html>
    </>
  )
}
