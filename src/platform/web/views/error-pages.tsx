import type { Child } from 'hono/jsx';
import { m } from '#platform/i18n';
import type { Part } from '#platform/not-on-this-machine';
import { ButtonLink } from './button-link';
import { Page } from './page';
import type { Shell } from './shell';

/** Absent and hidden look alike: this page never tells which of the two it is. */
export function NotFoundPage({ shell }: { shell: Shell }) {
  return <Dead shell={shell} status={404} title={m.platform_not_found_title()} text={m.platform_not_found_text()} />;
}

export function ForbiddenPage({ shell }: { shell: Shell }) {
  return <Dead shell={shell} status={403} title={m.platform_forbidden_title()} text={m.platform_forbidden_text()} />;
}

/** `reference` lets the keeper of the site find this one failure in the log. */
export function ErrorPage({ shell, reference }: { shell: Shell; reference?: string }) {
  return (
    <Dead shell={shell} status={500} title={m.platform_error_title()} text={m.platform_error_text()}>
      {reference && <p>{m.platform_error_reference({ reference })}</p>}
    </Dead>
  );
}

export function TooLargePage({ shell }: { shell: Shell }) {
  return <Dead shell={shell} status={413} title={m.platform_too_large_title()} text={m.platform_too_large_text()} />;
}

const missing = { printing: m.platform_no_printing, drawing: m.platform_no_drawing, photos: m.platform_no_photos };

/** For what this kind of machine has no part for, now and after trying again. */
export function NotHerePage({ shell, part }: { shell: Shell; part: Part }) {
  return <Dead shell={shell} status={503} title={m.platform_not_here_title()} text={missing[part]()} />;
}

type Props = { shell: Shell; status: number; title: string; text: string; children?: Child };

function Dead({ shell, status, title, text, children }: Props) {
  return (
    <Page title={title} shell={shell} status={status}>
      <div class="dead-end">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {children}
        <p>
          <ButtonLink href={shell.site.href}>{m.platform_to_home()}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
