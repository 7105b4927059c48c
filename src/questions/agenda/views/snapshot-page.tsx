import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { Button, Disclosure, Form, Notice, Pager, Table } from '#platform/web/views/index';
import { letterOf } from '#questions/question';
import { agendaPage } from '../agenda';
import type { FrozenRow } from '../snapshots';
import { StateBadge } from '#questions/views/question-card';

type Props = {
  name: string;
  path: string;
  snapshot: { label: string; on_date: string };
  /** one more than fits says that there are more */
  rows: (FrozenRow & { href: string })[];
  page: number;
  pageHref: (page: number) => string;
  mayWithdraw: boolean;
};

/** The agenda as it was on one day, beside where its questions stand now. */
export function SnapshotPage({ name, path, snapshot, rows, page, pageHref, mayWithdraw }: Props) {
  return (
    <>
      <header class="stack-tight">
        <h1 dir="auto">{snapshot.label}</h1>
        <p class="lead">{m.agenda_snapshot_lead({ name, date: date(snapshot.on_date) })}</p>
      </header>
      {rows.length > 0 ? (
        <Table
          caption={date(snapshot.on_date)}
          columns={[m.agenda_snapshot_question(), m.agenda_snapshot_wording(), m.agenda_snapshot_state(), m.agenda_snapshot_now()]}
          rows={rows.slice(0, agendaPage.rows).map(cellsOfRow)}
        />
      ) : (
        <Notice tone="info">{m.agenda_snapshot_empty()}</Notice>
      )}
      <Pager here={page} more={rows.length > agendaPage.rows} href={pageHref} />
      <p class="meta">{m.agenda_seen()}</p>
      {mayWithdraw && (
        <Disclosure summary={m.agenda_snapshot_withdraw()}>
          <p>{m.agenda_snapshot_withdraw_ask()}</p>
          <Form action={to(`${path}/intrekking`)}>
            <Button kind="danger">{m.agenda_snapshot_withdraw_button()}</Button>
          </Form>
        </Disclosure>
      )}
    </>
  );
}

const cellsOfRow = (row: Props['rows'][number]) => [
  [row.collaboration, letterOf(row.letter)].filter(Boolean).join(' '),
  <a href={to(row.href)} dir="auto">
    {row.wording}
  </a>,
  <StateBadge state={row.state} />,
  <>
    <p>{row.reworded ? m.agenda_snapshot_reworded() : m.agenda_snapshot_unchanged()}</p>
    {row.state_now !== row.state && <StateBadge state={row.state_now} />}
  </>,
];
