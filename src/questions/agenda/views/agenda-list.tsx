import { m, to } from '#platform/i18n';
import { type Cell, cellsOf } from '../cells';
import { Between, CellContent } from './agenda-cell';
import { Initial, RowBlocks, type RowProps, Today } from './agenda-row';
import { MomentHead, type ShownMoment } from './agenda-table';

type Props = { rows: RowProps[]; moments: ShownMoment[] };

/** The agenda on a phone: a list of what is asked now, with its path one tap away. CSS shows this or the table, never both. */
export function AgendaList({ rows, moments }: Props) {
  return (
    <ol class="agenda-list list-plain">
      {rows.map((props) => (
        <li>
          <Item {...props} moments={moments} />
        </li>
      ))}
    </ol>
  );
}

function Item({ moments, ...props }: RowProps & { moments: ShownMoment[] }) {
  const { row, href } = props;
  const cells = cellsOf(row, moments);
  const now = cells.at(-1);
  return (
    <article class="agenda-item">
      <p class="agenda-item-key">
        <Initial letter={row.letter} collaboration={row.collaboration?.name ?? null} withName={props.withCollaboration} />
      </p>
      <h2 class="agenda-wording">
        <a href={to(href)} dir="auto">
          {row.wording}
        </a>
      </h2>
      <Today row={row} />
      <RowBlocks {...props} />
      {now?.kind === 'worded' && <Between cell={now} />}
      <Earlier cells={cells} moments={moments} />
    </article>
  );
}

type Stood = { cell: Exclude<Cell, { kind: 'absent' }>; moment: ShownMoment };

/** Only the moments at which something had changed: in a list there are no columns to keep straight. */
function Earlier({ cells, moments }: { cells: Cell[]; moments: ShownMoment[] }) {
  const stood = moments.flatMap((moment, index): Stood[] => {
    const cell = cells[index];
    return cell && (cell.kind === 'worded' || (cell.kind === 'same' && cell.moved)) ? [{ cell, moment }] : [];
  });
  if (!stood.length) return null;
  return (
    <details class="agenda-path">
      <summary>{m.agenda_path()}</summary>
      <ol class="list-plain">
        {stood.map(({ cell, moment }) => (
          <li>
            <p class="meta">
              <MomentHead moment={moment} />
            </p>
            <CellContent cell={cell} />
          </li>
        ))}
      </ol>
    </details>
  );
}
