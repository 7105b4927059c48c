import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { Button, Disclosure, Form, Notice, Pager } from '#platform/web/views/index';
import { agendaPage } from '../agenda';
import type { FrozenRow } from '../snapshots';
import { StateBadge } from '#questions/views/question-card';
import { Initial } from './agenda-row';

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
        <ol class="agenda-frozen list-plain">
          {rows.slice(0, agendaPage.rows).map((row) => (
            <li>
              <FrozenQuestion row={row} />
            </li>
          ))}
        </ol>
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

/** The wording and state of then; what became of it is said beside it, the new wording itself is one tap away. */
const FrozenQuestion = ({ row }: { row: Props['rows'][number] }) => (
  <article class="agenda-item">
    <p class="agenda-item-key">
      <Initial letter={row.letter} collaboration={row.collaboration} />
    </p>
    <h2 class="agenda-wording">
      <a href={to(row.href)} dir="auto">
        {row.wording}
      </a>
    </h2>
    <p class="row">
      <StateBadge state={row.state} />
      <span class="meta">{row.reworded ? m.agenda_snapshot_reworded() : m.agenda_snapshot_unchanged()}</span>
      {row.state_now !== row.state && (
        <>
          <span class="meta">{m.agenda_snapshot_now()}</span>
          <StateBadge state={row.state_now} />
        </>
      )}
    </p>
  </article>
);
