import { AudienceBadge, type EntryPanelData, EntryPanel, type Registry, type Viewer } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { ActionButton, Block, Facts, Notice, Time } from '#platform/web/views/index';
import { tileBase } from '../tile';
import type { TileHere } from '../tile-cards';
import { Tile } from './tile';

type Props = {
  tile: TileHere;
  network: string;
  panel: EntryPanelData;
  viewer: Viewer;
  registry: Registry;
  /** the whole address, to pass on */
  address: string;
  mayKeep: boolean;
};

/** One tile, large, with what one can do with it and everything that hangs on it. */
export function TilePage(props: Props) {
  const { tile, network, panel, viewer, registry } = props;
  return (
    <>
      <h1 class="visually-hidden" dir="auto">
        {tile.text}
      </h1>
      <div class="tile-beside">
        <div class="tile-alone">
          <Tile id={tile.id} text={tile.text} signed={tile.signed} />
        </div>
        <div class="stack">
          <p class="tile-words" dir="auto">
            {tile.text}
          </p>
          <About {...props} />
          {!tile.hidden_at && <TakeAlong {...props} />}
          {props.mayKeep && !tile.hidden_at && <Keep tile={tile} base={to(tileBase(network, tile))} />}
        </div>
      </div>
      <EntryPanel {...{ panel, network, viewer, registry }} />
    </>
  );
}

function About({ tile, network }: Props) {
  const facts = [
    ...(tile.signed ? [{ term: m.tiles_signed_term(), value: tile.signed }] : []),
    ...(tile.made_by ? [{ term: m.tiles_made_by(), value: tile.made_by }] : []),
    { term: m.tiles_made_on(), value: <Time at={tile.made_at} /> },
    ...(tile.meeting_short
      ? [{ term: m.tiles_meeting(), value: <a href={to(`/${network}/bijeenkomsten/${tile.meeting_short}`)}>{tile.meeting_title}</a> }]
      : []),
    ...(tile.kept_at ? [{ term: m.tiles_collection(), value: m.tiles_kept() }] : []),
  ];
  return (
    <>
      <p class="badges">
        <AudienceBadge audience={tile.audience} />{' '}
        {tile.blocks.map((block) => (
          <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} href={to(`/${network}/bouwstenen/${block.slug}`)} />
        ))}
      </p>
      <Facts items={facts} />
    </>
  );
}

function TakeAlong({ tile, network, address }: Props) {
  const base = to(tileBase(network, tile));
  return (
    <section class="stack-tight" aria-labelledby="meenemen">
      <h2 id="meenemen">{m.tiles_take_along()}</h2>
      <ul>
        <li>
          <a href={`${base}/tegel.png`} download={`tegel-${tile.short}.png`} data-turbo="false">
            {m.tiles_download_png()}
          </a>
        </li>
        <li>
          <a href={`${base}/tegel.svg`} download={`tegel-${tile.short}.svg`} data-turbo="false">
            {m.tiles_download_svg()}
          </a>
        </li>
        <li>
          <a href={to(`/${network}/tegels/vel.pdf?tegel=${tile.short}`)} data-turbo="false">
            {m.tiles_print_one()}
          </a>
        </li>
      </ul>
      <p class="meta">
        {m.tiles_share_address()} <code class="tile-address">{address}</code>
      </p>
      {tile.audience !== 'public' && <Notice tone="info">{m.tiles_share_who()}</Notice>}
    </section>
  );
}

/** For who coordinates the network. */
function Keep({ tile, base }: { tile: TileHere; base: string }) {
  return (
    <section class="stack-tight" aria-labelledby="verzamelen">
      <h2 id="verzamelen">{m.tiles_keep_title()}</h2>
      <p>{m.tiles_keep_text()}</p>
      <ActionButton action={`${base}/${tile.kept_at ? 'los' : 'vast'}`} label={tile.kept_at ? m.tiles_unkeep() : m.tiles_keep()} />
      {tile.this_week ? <p>{m.tiles_week_chosen()}</p> : <ActionButton action={`${base}/week`} label={m.tiles_choose_week()} />}
    </section>
  );
}
