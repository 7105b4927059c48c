import { m, to } from '#platform/i18n';
import { Badge, ButtonLink } from '#platform/web/views/index';
import { type Format, formatName, formatPurpose, minutesOf, stepWords } from '../formats';
import { meetingsPath } from '../paths';

/** What a meeting can be made of: each format with its steps and minutes. */
export function FormatsPage({ formats, network, mayAdd }: { formats: Format[]; network: string; mayAdd: boolean }) {
  const path = `${meetingsPath(network)}/werkvormen`;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.meetings_formats_title()}</h1>
          <p class="lead">{m.meetings_formats_lead()}</p>
        </div>
        {mayAdd && (
          <p>
            <ButtonLink href={to(`${path}/nieuw`)}>{m.meetings_format_add()}</ButtonLink>
          </p>
        )}
      </header>
      <div class="stack">
        {formats.map((format) => (
          <OneFormat format={format} path={path} mayChange={mayAdd && format.network_id !== null} />
        ))}
      </div>
    </>
  );
}

function OneFormat({ format, path, mayChange }: { format: Format; path: string; mayChange: boolean }) {
  const minutes = minutesOf(format);
  return (
    <section id={format.slug} aria-label={formatName(format)} class="stack-tight format">
      <div class="row">
        <h2>{formatName(format)}</h2>
        {minutes > 0 && (
          <Badge tone="neutral" icon="clock">
            {m.meetings_minutes({ count: minutes })}
          </Badge>
        )}
        {format.network_id && <Badge tone="highlight">{m.meetings_format_own()}</Badge>}
      </div>
      <p dir="auto">{formatPurpose(format)}</p>
      {format.steps.length > 0 && (
        <ol class="format-steps">
          {format.steps.map(stepWords).map((step) => (
            <li>
              <strong dir="auto">{step.name}</strong> <span class="soft">{m.meetings_minutes({ count: step.minutes })}</span>
              {step.what && <p dir="auto">{step.what}</p>}
            </li>
          ))}
        </ol>
      )}
      {mayChange && (
        <p>
          <a href={to(`${path}/${format.slug}`)}>
            {m.platform_change()} <span class="visually-hidden">{formatName(format)}</span>
          </a>
        </p>
      )}
    </section>
  );
}
