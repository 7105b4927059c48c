import { m, to } from '#platform/i18n';
import { Time } from '#platform/web/views/index';
import type { Moment } from '../agenda-frame';
import { type Cell, cellsOf } from '../cells';
import { Between, CellContent } from './agenda-cell';
import { Initial, RowBlocks, type RowProps, Today } from './agenda-row';

export type ShownMoment = Moment & { href: string };
type Props = { rows: RowProps[]; moments: ShownMoment[] };

/**
 * The classic form: questions in rows, moments from left to right, the newest on white and older ones fading into sand. It scrolls within
 * its own frame; on a narrow screen `AgendaList` stands in its place.
 */
export function AgendaTable({ rows, moments }: Props) {
  return (
    <section class={rows[0]?.withCollaboration ? 'agenda-frame' : 'agenda-frame agenda-of-one'} aria-label={m.agenda_table()} tabindex={0}>
      <table class="agenda-table">
        <caption class="visually-hidden">{m.agenda_table()}</caption>
        <thead>
          <tr>
            <th scope="col" class="agenda-key">
              {m.agenda_column_question()}
            </th>
            {moments.map((moment) => (
              <th scope="col">
                <MomentHead moment={moment} />
              </th>
            ))}
            <th scope="col" class="agenda-now">
              {m.agenda_column_now()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((props) => (
            <Row {...props} cells={cellsOf(props.row, moments)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const MomentHead = ({ moment }: { moment: ShownMoment }) => (
  <>
    <a href={to(moment.href)} dir="auto">
      {moment.label}
    </a>
    <span class="agenda-when">
      <Time at={moment.on_date} />
      {moment.of_network && `, ${m.agenda_of_network()}`}
    </span>
  </>
);

function Row({ cells, ...props }: RowProps & { cells: Cell[] }) {
  const { row, href } = props;
  const now = cells.at(-1);
  return (
    <tr>
      <th scope="row" class="agenda-key">
        <Initial letter={row.letter} collaboration={row.collaboration?.name ?? null} withName={props.withCollaboration} />
      </th>
      {cells.slice(0, -1).map((cell, index) => (
        <td class={`agenda-age-${cells.length - 1 - index}`}>{cell.kind === 'absent' ? <Absent /> : <CellContent cell={cell} />}</td>
      ))}
      <td class="agenda-now">
        <p class="agenda-wording">
          <a href={to(href)} dir="auto">
            {row.wording}
          </a>
        </p>
        <Today row={row} />
        {now?.kind === 'worded' && <Between cell={now} />}
        <RowBlocks {...props} />
      </td>
    </tr>
  );
}

const Absent = () => (
  <>
    <span aria-hidden="true">–</span>
    <span class="visually-hidden">{m.agenda_cell_absent()}</span>
  </>
);
