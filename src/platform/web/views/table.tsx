import type { Child } from 'hono/jsx';

type Column = { label: string; align?: 'start' | 'end' };
type Props = { caption: string; columns: (string | Column)[]; rows: Child[][] };

/** Facts in rows; the first cell names its row. It scrolls within its own frame, by keyboard too, and never widens the page. */
export function Table({ caption, columns, rows }: Props) {
  const heads = columns.map((column) => (typeof column === 'string' ? { label: column } : column));
  return (
    <section class="table-frame" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" class={head.align === 'end' ? 'cell-end' : undefined}>
                {head.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, index) =>
                index === 0 ? <th scope="row">{cell}</th> : <td class={heads[index]?.align === 'end' ? 'cell-end' : undefined}>{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
