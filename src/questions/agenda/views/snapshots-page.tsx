import { m, to } from '#platform/i18n';
import { today } from '#platform/time';
import { Button, Empty, Field, Form, Pager, type Problem, Time } from '#platform/web/views/index';
import { agendaPage } from '../agenda';
import type { SnapshotListed } from '../snapshots';

type Props = {
  name: string;
  path: string;
  /** one more than fits says that there are more */
  snapshots: SnapshotListed[];
  page: number;
  /** what was typed, for who may take a snapshot */
  form?: { id: string; label: string; onDate: string; problems: Problem[] };
};

/** Looking back at the agenda of earlier days, and keeping that of today. */
export function SnapshotsPage({ name, path, snapshots, page, form }: Props) {
  return (
    <>
      <header class="stack-tight">
        <h1>{m.agenda_snapshots_title({ name })}</h1>
        <p class="lead">{m.agenda_snapshots_lead()}</p>
      </header>
      {snapshots.length > 0 ? (
        <ol class="list-plain stack-tight">
          {snapshots.slice(0, agendaPage.rows).map((snapshot) => (
            <li>
              <Listed path={path} snapshot={snapshot} />
            </li>
          ))}
        </ol>
      ) : (
        <Empty icon="clock" title={m.agenda_snapshots_empty_title()} text={form ? m.agenda_snapshots_empty_text() : m.agenda_snapshots_empty_reader()} />
      )}
      <Pager here={page} more={snapshots.length > agendaPage.rows} href={(pagina) => to(`${path}?pagina=${pagina}`)} />
      {form && <FreezeForm path={path} {...form} />}
    </>
  );
}

const Listed = ({ path, snapshot }: { path: string; snapshot: SnapshotListed }) => (
  <>
    <p>
      <a href={to(`${path}/${snapshot.id}`)} dir="auto">
        {snapshot.label}
      </a>
    </p>
    <p class="meta">
      <Time at={snapshot.on_date} />
      {snapshot.taken_by && ` · ${m.agenda_snapshot_by({ name: snapshot.taken_by })}`}
    </p>
  </>
);

function FreezeForm({ path, id, label, onDate, problems }: { path: string } & NonNullable<Props['form']>) {
  return (
    <section class="stack-tight" id="nieuw" aria-labelledby="nieuw-kop">
      <h2 id="nieuw-kop">{m.agenda_freeze()}</h2>
      <Form action={to(path)} problems={problems} hidden={{ id }}>
        <Field name="naam" label={m.agenda_snapshot_name()} hint={m.agenda_snapshot_name_hint()} value={label} required maxLength={80} />
        <Field name="datum" type="date" label={m.agenda_snapshot_day()} hint={m.agenda_snapshot_day_hint()} value={onDate || today()} required />
        <p>
          <Button>{m.agenda_snapshot_button()}</Button>
        </p>
      </Form>
    </section>
  );
}
