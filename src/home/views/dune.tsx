import { blockLabel, type BuildingBlock } from '#network/index';
import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { Pictogram, Table } from '#platform/web/views/index';
import { drawnDune } from '../drawn-dune';
import type { Dune, Layer } from '../dune';
import { type Grains, newest } from '../grains';
import { Sand, viewBox } from './sand';

type Term = { label: string; colour: string; pictogram: string; href: string | null };
type Share = { key: string; count: number; term: Term };

type Props = { network: { id: string; slug: string; blocks: BuildingBlock[] }; grains: Grains };

/** The contributions as a dune, and the same figures in a table beside it. */
export function DuneAndTable({ network, grains }: Props) {
  const shares = sharesOf({ network, grains });
  const dune = drawnDune(
    network.id,
    shares.filter(({ count }) => count > 0),
  );
  return (
    <>
      <section class="stack-tight dune-explained" aria-labelledby="duin">
        <h2 id="duin">{m.home_dune_title()}</h2>
        <p>{explained(grains, dune)}</p>
      </section>
      <Drawing dune={dune} terms={new Map(shares.map((share) => [share.key, share.term]))} />
      {grains.contributions > 0 && (
        <div class="dune-table">
          <Table
            caption={m.home_dune_table()}
            columns={[m.home_dune_block(), { label: m.home_dune_count(), align: 'end' }]}
            rows={shares.map(({ term, count }) => [<Named term={term} />, number(count)])}
          />
        </div>
      )}
    </>
  );
}

function sharesOf({ network, grains }: Props): Share[] {
  const countOf = new Map(grains.shares.map(({ block, count }) => [block ?? '', count]));
  const shares = network.blocks.map((block) => {
    const term = { label: blockLabel(block), colour: block.colour, pictogram: block.pictogram, href: to(`/${network.slug}/bouwstenen/${block.slug}`) };
    return { key: block.id, count: countOf.get(block.id) ?? 0, term };
  });
  const known = new Set(network.blocks.map(({ id }) => id));
  const rest = grains.shares.filter(({ block }) => !block || !known.has(block)).reduce((sum, { count }) => sum + count, 0);
  const others = { label: m.home_dune_others(), colour: 'ink', pictogram: 'grain', href: null };
  return rest ? [...shares, { key: 'others', count: rest, term: others }] : shares;
}

function explained({ contributions }: Grains, { perGrain }: Dune): string {
  if (!contributions) return m.home_dune_none();
  const these = contributions < newest ? m.home_dune_all({ count: contributions }) : m.home_dune_newest({ count: number(newest) });
  return `${these} ${perGrain > 1 ? m.home_dune_sampled({ count: number(Math.ceil(perGrain), 0) }) : m.home_dune_grain()}`;
}

function Drawing({ dune, terms }: { dune: Dune; terms: Map<string, Term> }) {
  return (
    <div class={dune.width < 800 ? 'dune dune-young' : 'dune'}>
      <Sand dune={dune} />
      {dune.layers.map((layer) => {
        const term = terms.get(layer.key);
        return term && <Band {...{ dune, layer, term }} />;
      })}
    </div>
  );
}

/** One block's grains. Pointing at them or reaching them by keyboard says which block it is. */
function Band({ dune, layer, term }: { dune: Dune; layer: Layer; term: Term }) {
  const inside = (
    <>
      <svg class="dune-grains" viewBox={viewBox(dune)} aria-hidden="true" focusable="false">
        <path class="dune-catch" d={layer.outline} />
        <path d={layer.coarse} stroke-width={Math.round(dune.grain * 8.4) / 10} />
        <path class="dune-fine" d={layer.fine} stroke-width={Math.round(dune.grain * 6) / 10} />
      </svg>
      <span class="dune-name">
        <Named term={term} /> <span>{m.home_dune_band({ count: layer.count })}</span>
      </span>
    </>
  );
  const look = `dune-band colour-${term.colour}`;
  return term.href ? (
    <a class={look} href={term.href}>
      {inside}
    </a>
  ) : (
    <div class={look}>{inside}</div>
  );
}

const Named = ({ term }: { term: Term }) => (
  <span class={`named colour-${term.colour}`}>
    <Pictogram name={term.pictogram} />
    <span>{term.label}</span>
  </span>
);
