import { m, to } from '#platform/i18n';
import { ButtonLink, Empty, Pager } from '#platform/web/views/index';
import { agendaPage } from '../agenda';
import type { Recurrence } from '../recurrence';
import { filteredAddress, isFiltered, type QuestionFilter } from '../question-filter';
import { AgendaList } from './agenda-list';
import type { RowProps, ShownBlock } from './agenda-row';
import { AgendaTable, type ShownMoment } from './agenda-table';
import { FilterForm } from './filter-form';
import { RecurrenceTable } from './recurrence-table';

export type AgendaPageProps = {
  name: string;
  path: string;
  ask: string;
  /** the other agenda: of the network, from a collaboration's */
  up?: { label: string; href: string };
  mayFreeze: boolean;
  filter: QuestionFilter;
  blocks: (ShownBlock & { slug: string })[];
  collaborations: { slug: string; name: string }[];
  /** one more than fits says that there are more */
  rows: RowProps[];
  moments: ShownMoment[];
  older: boolean;
  back: number;
  page: number;
  recurrence?: Recurrence[];
};

/** The learning agenda of a collaboration or of a network. */
export function AgendaPage(props: AgendaPageProps) {
  const { path, filter, back, page } = props;
  const rows = props.rows.slice(0, agendaPage.rows);
  // An empty agenda teaches with one button: nothing to narrow, and no second button beside it.
  const begun = rows.length > 0 || isFiltered(filter) || page > 1;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.agenda_title({ name: props.name })}</h1>
          <p class="lead">{m.agenda_lead()}</p>
          <p class="row">
            <a href={to(`${path}/momentopnamen`)}>{m.agenda_snapshots()}</a>
            {props.up && <a href={to(props.up.href)}>{props.up.label}</a>}
          </p>
        </div>
        {(begun || props.mayFreeze) && (
          <p class="row agenda-do">
            {begun && <ButtonLink href={to(props.ask)}>{m.agenda_ask()}</ButtonLink>}
            {props.mayFreeze && (
              <ButtonLink kind="quiet" href={to(`${path}/momentopnamen#nieuw`)}>
                {m.agenda_freeze()}
              </ButtonLink>
            )}
          </p>
        )}
      </header>
      {begun && <FilterForm path={path} filter={filter} blocks={props.blocks} collaborations={props.collaborations} />}
      {rows.length > 0 ? (
        <>
          <Moments {...props} />
          <AgendaTable rows={rows} moments={props.moments} />
          <AgendaList rows={rows} moments={props.moments} />
          <Pager here={page} more={props.rows.length > agendaPage.rows} href={(pagina) => to(filteredAddress(path, filter, { pagina, ouder: back }))} />
          {rows.some(({ row }) => row.stuck) && <p class="meta">{m.agenda_stuck_advice()}</p>}
        </>
      ) : (
        <Nothing {...props} begun={begun} />
      )}
      <p class="meta">{m.agenda_seen()}</p>
      {props.recurrence && <RecurrenceTable counts={props.recurrence} blocks={props.blocks} />}
    </>
  );
}

function Moments({ path, filter, back, page, older }: AgendaPageProps) {
  if (!older && back === 0) return null;
  const at = (ouder: number) => to(filteredAddress(path, filter, { ouder, pagina: page > 1 ? page : undefined }));
  return (
    <nav class="row row-apart agenda-moments" aria-label={m.agenda_moments()}>
      {older && <a href={at(back + 1)}>← {m.agenda_moments_older()}</a>}
      {back > 0 && <span class="meta">{m.agenda_moments_back()}</span>}
      {back > 0 && <a href={at(back - 1)}>{m.agenda_moments_newer()} →</a>}
    </nav>
  );
}

function Nothing({ path, ask, begun }: AgendaPageProps & { begun: boolean }) {
  if (begun) return <Empty title={m.agenda_none_title()} text={m.agenda_none_text()} action={<a href={to(path)}>{m.platform_filter_clear()}</a>} />;
  return (
    <Empty icon="question" title={m.agenda_empty_title()} text={m.agenda_empty_text()} action={<ButtonLink href={to(ask)}>{m.agenda_ask()}</ButtonLink>} />
  );
}
