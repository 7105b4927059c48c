import { m } from '#platform/i18n';
import { number } from '#platform/text';
import { Block, Table } from '#platform/web/views/index';
import { fewest, type Recurrence } from '../recurrence';
import type { ShownBlock } from './agenda-row';

/** What the network is busy with, in counts that point at nobody. */
export function RecurrenceTable({ counts, blocks }: { counts: Recurrence[]; blocks: ShownBlock[] }) {
  const rows = counts.flatMap(({ block, collaborations }) => {
    const known = blocks.find(({ id }) => id === block);
    const count = collaborations === null ? m.agenda_recurrence_few({ fewest }) : number(collaborations);
    return known ? [[<Block label={known.name} colour={known.colour} pictogram={known.pictogram} />, count]] : [];
  });
  return (
    <section class="stack-tight">
      <Table caption={m.agenda_recurrence()} columns={[m.agenda_recurrence_block(), { label: m.agenda_recurrence_count(), align: 'end' }]} rows={rows} />
      <p class="meta">{m.agenda_recurrence_method({ fewest })}</p>
    </section>
  );
}
