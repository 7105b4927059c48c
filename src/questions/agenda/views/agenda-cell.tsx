import { m } from '#platform/i18n';
import { Time } from '#platform/web/views/index';
import type { Cell, Version } from '../cells';
import { StateBadge } from '#questions/views/question-card';

/** What stood at one moment. The wording where it was new, a light word where it went on. */
export function CellContent({ cell }: { cell: Exclude<Cell, { kind: 'absent' }> }) {
  if (cell.kind === 'same')
    return (
      <>
        <p class="agenda-same">{m.agenda_cell_same()}</p>
        {cell.moved && <StateBadge state={cell.state} />}
      </>
    );
  return (
    <>
      <p class="agenda-wording" dir="auto">
        {cell.wording}
      </p>
      <StateBadge state={cell.state} />
      <Between cell={cell} />
    </>
  );
}

/** The re-wordings since the moment before, with their reasons: one tap away. */
export function Between({ cell }: { cell: Extract<Cell, { kind: 'worded' }> }) {
  if (!cell.between.length && !cell.reason) return null;
  return (
    <details class="agenda-between">
      <summary>{cell.between.length ? m.agenda_between({ count: cell.between.length }) : m.agenda_why()}</summary>
      <ol class="list-plain">
        {cell.between.map((version) => (
          <li>
            <Reworded version={version} />
          </li>
        ))}
        {cell.reason && (
          <li>
            <p class="meta">{cell.at && <Time at={new Date(cell.at)} />}</p>
            <p dir="auto">{cell.reason}</p>
          </li>
        )}
      </ol>
    </details>
  );
}

const Reworded = ({ version }: { version: Version }) => (
  <>
    <p class="meta">
      <Time at={new Date(version.at)} />
    </p>
    <p dir="auto">“{version.wording}”</p>
    {version.reason && <p dir="auto">{m.agenda_reason({ reason: version.reason })}</p>}
  </>
);
