import { type BuildingBlock, blockLabel } from '#network/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { ActionButton, Button, ButtonLink, Empty, Form, Notice, Pager, Select, Tabs } from '#platform/web/views/index';
import type { Became1 } from '../collected';
import type { Crop, Sheaf as SheafOf } from '../crop';
import type { Again } from '../show-harvest';
import type { Touched } from '../touched';
import { DoneRow } from './done-row';
import { Sheaf } from './sheaf';

export type HarvestProps = {
  crop: Crop;
  touched: Map<string, Touched>;
  again?: Again;
  /** where the meeting's own pages stand */
  base: string;
  blocks: BuildingBlock[];
  block?: string;
  show: 'todo' | 'done';
  at: number;
  maySnapshot: boolean;
  addressOf: (became: Became1) => string | null;
};

const perPage = 40;

/** Everything collected, what is still to be looked at first: made for a phone, in the hall, before people go home. */
export function HarvestPage(props: HarvestProps) {
  const { crop, base } = props;
  const nothing = crop.todo + crop.done === 0 && !props.block;
  return (
    <div class="harvest stack">
      <header class="page-head">
        <div>
          <h1>{m.harvest_title()}</h1>
          <p class="lead">{m.harvest_lead()}</p>
        </div>
        <ButtonLink href={to(`${base}/verslag`)} kind="quiet">
          {m.harvest_to_report()}
        </ButtonLink>
      </header>
      {nothing ? <Empty title={m.harvest_empty_title()} text={m.harvest_empty_text()} icon="grain" /> : <Everything {...props} />}
      {props.maySnapshot && <Snapshot base={base} />}
    </div>
  );
}

function Everything(props: HarvestProps) {
  const { crop, show, base, block, at } = props;
  const address = (toon: string, pagina?: number) => to(`${base}/oogst${query({ toon, bouwsteen: block, pagina: pagina ? String(pagina) : '' })}`);
  const sheaves = pageOf(crop, show, at);
  const shown = sheaves.reduce((sum, sheaf) => sum + sheaf[show].length, 0);
  return (
    <>
      <Tabs
        label={m.harvest_tabs()}
        items={[
          { label: m.harvest_todo({ count: crop.todo }), href: address(''), current: show === 'todo' },
          { label: m.harvest_done({ count: crop.done }), href: address('klaar'), current: show === 'done' },
        ]}
      />
      <BlockFilter {...props} />
      {show === 'todo' && crop.todo === 0 && (
        <Notice tone="good" title={m.harvest_all_done_title()}>
          {block ? m.harvest_all_done_block() : m.harvest_all_done()}
        </Notice>
      )}
      {sheaves.map((sheaf) => (show === 'todo' ? <Sheaf sheaf={sheaf} {...props} /> : <DoneSheaf sheaf={sheaf} {...props} />))}
      <Pager here={at} more={shown === perPage} href={(pagina) => address(show === 'done' ? 'klaar' : '', pagina)} />
    </>
  );
}

const query = (fields: Record<string, string | undefined>): string => {
  const given = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length ? `?${new URLSearchParams(given)}` : '';
};

/** So many rows of the list as one page holds, still under the question they answer. */
function pageOf({ sheaves }: Crop, show: 'todo' | 'done', at: number): SheafOf[] {
  const chosen = new Set(
    sheaves
      .flatMap((sheaf) => sheaf[show])
      .slice((at - 1) * perPage, at * perPage)
      .map(({ said }) => said.id),
  );
  return sheaves
    .map((sheaf) => ({ ...sheaf, [show]: sheaf[show].filter(({ said }) => chosen.has(said.id)) }))
    .filter((sheaf) => sheaf[show].length > 0 || (show === 'todo' && at === 1 && sheaf.todo.length === 0));
}

function BlockFilter({ base, blocks, block, show }: HarvestProps) {
  const options = [{ value: '', label: m.harvest_every_block() }, ...blocks.map((one) => ({ value: one.slug, label: blockLabel(one) }))];
  return (
    <Form action={to(`${base}/oogst`)} method="get" line hidden={show === 'done' ? { toon: 'klaar' } : {}}>
      <Select name="bouwsteen" label={m.harvest_block_label()} options={options} value={block ?? ''} />
      <Button kind="quiet">{m.platform_filter()}</Button>
    </Form>
  );
}

function DoneSheaf({ sheaf, base, addressOf }: HarvestProps & { sheaf: SheafOf }) {
  return (
    <section aria-labelledby={`v-${sheaf.asked.id}`} class="stack-tight">
      <h2 id={`v-${sheaf.asked.id}`}>{sheaf.asked.question}</h2>
      <ul class="list-plain stack-tight">
        {sheaf.done.map((ear) => (
          <DoneRow {...{ ear, base, addressOf }} />
        ))}
      </ul>
    </section>
  );
}

function Snapshot({ base }: { base: string }) {
  return (
    <section aria-labelledby="momentopname" class="sheet">
      <h2 id="momentopname">{m.harvest_snapshot_title()}</h2>
      <p>{m.harvest_snapshot_text()}</p>
      <ActionButton action={to(`${base}/oogst/momentopname`)} hidden={{ id: newId() }} label={m.harvest_snapshot_button()} kind="primary" />
    </section>
  );
}
