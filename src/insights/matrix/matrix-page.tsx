import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { Empty, Table } from '#platform/web/views/index';
import { type Cell, laidOut } from './cells';

type Named = { id: string; slug: string; name: string };
type Row = Omit<Named, 'id'> & { id: string | null };
type Props = { network: string; blocks: Named[]; collaborations: Named[]; cells: Cell[] };

/** Building blocks by collaborations: where something was found out, and where nothing yet. A cell opens into its insights. */
export function MatrixPage({ network, blocks, collaborations, cells }: Props) {
  const counts = new Map(cells.map((cell) => [`${cell.collaboration_id} ${cell.building_block_id}`, cell.count]));
  const count = (row: Row, block: Named): number => counts.get(`${row.id} ${block.id}`) ?? 0;
  const total = cells.reduce((sum, one) => sum + one.count, 0);
  const own: Row = { id: null, slug: '', name: m.matrix_network() };
  const rows: Row[] = [...collaborations, ...(cells.some((cell) => cell.collaboration_id === null) ? [own] : [])];
  // What is the network's own has no filter in the list of insights, so its cell opens the whole building block.
  const href = (row: Row, block: Named) => to(`/${network}/inzichten?bouwsteen=${block.slug}${row.slug && `&samenwerking=${row.slug}`}`);
  const cell = (row: Row, block: Named) => {
    const found = count(row, block);
    if (!found) return <span class="soft">{m.matrix_empty()}</span>;
    return (
      <a href={href(row, block)} aria-label={m.matrix_cell({ name: row.name, block: block.name, count: found })}>
        {found}
      </a>
    );
  };
  return (
    <>
      <header class="stack-tight">
        <h1>{m.matrix_title()}</h1>
        <p class="lead">{m.matrix_lead()}</p>
      </header>
      {cells.length === 0 ? (
        <Empty title={m.matrix_none_title()} text={m.matrix_none_text()} />
      ) : (
        <>
          <Table
            caption={m.matrix_caption()}
            columns={[m.matrix_collaboration(), ...blocks.map(({ name }) => name)]}
            rows={rows.map((row) => [row.name, ...blocks.map((block) => cell(row, block))])}
          />
          <h2>{m.matrix_list_title()}</h2>
          {blocks.map((block) => (
            <section class="stack-tight" aria-label={block.name}>
              <h3>{block.name}</h3>
              <Found rows={rows.filter((row) => count(row, block) > 0)} {...{ block, href, count }} />
            </section>
          ))}
          <p class="soft">{[total >= laidOut ? m.matrix_counted({ count: number(laidOut) }) : '', m.matrix_meaning()].filter(Boolean).join(' ')}</p>
        </>
      )}
    </>
  );
}

type FoundProps = { rows: Row[]; block: Named; href: (row: Row, block: Named) => string; count: (row: Row, block: Named) => number };

/** The same as a column of the table, as a list. */
function Found({ rows, block, href, count }: FoundProps) {
  if (rows.length === 0) return <p>{m.matrix_block_empty()}</p>;
  return (
    <ul>
      {rows.map((row) => (
        <li>
          <a href={href(row, block)}>{m.matrix_line({ name: row.name, count: count(row, block) })}</a>
        </li>
      ))}
    </ul>
  );
}
