import { AudienceBadge, EntryPanel, type EntryPanelData, type Registry, type Viewer } from '#entries/index';
import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { ButtonLink } from '#platform/web/views/index';
import type { ReportHere } from '../report-here';
import { isBare, SectionBody, type Shown } from './section-body';

type Props = { report: ReportHere; shown: Shown; panel: EntryPanelData; viewer: Viewer; registry: Registry; pdf: string; edit?: string };

/** A report as it was published, with what stands now. */
export function ReportPage({ report, shown, panel, viewer, registry, pdf, edit }: Props) {
  return (
    <div class="stack">
      <header class="page-head">
        <div>
          <h1 dir="auto">{report.title}</h1>
          <p class="row">
            <span class="meta">{m.harvest_published_on({ date: date(report.published_at) })}</span>
            <AudienceBadge audience={report.audience} />
          </p>
        </div>
        <p class="row">
          <ButtonLink href={to(pdf)} kind="quiet">
            {m.harvest_pdf()}
          </ButtonLink>
          {edit && (
            <ButtonLink href={to(edit)} kind="quiet">
              {m.harvest_edit()}
            </ButtonLink>
          )}
        </p>
      </header>
      {report.sections
        .filter((section) => !isBare(section, shown))
        .map((section) => (
          <section class="stack-tight" aria-labelledby={`deel-${section.kind}`}>
            <h2 id={`deel-${section.kind}`} dir="auto">
              {section.title}
            </h2>
            <SectionBody section={section} {...shown} />
          </section>
        ))}
      <p class="meta">{m.harvest_living_note()}</p>
      <EntryPanel panel={panel} network={shown.network} viewer={viewer} registry={registry} />
    </div>
  );
}
