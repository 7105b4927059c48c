import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { Button, ButtonLink, Choices, Empty, Form, Pager, Select, Tabs, Time } from '#platform/web/views/index';
import { tilePath } from '../tile';
import type { TileCard } from '../tile-cards';
import { Tile, TileWall } from './tile';

export type WallFilter = { meeting?: { id: string; short: string; title: string }; kept: boolean };
type Props = {
  network: { slug: string; name: string };
  tiles: TileCard[];
  more: boolean;
  page: number;
  filter: WallFilter;
  meetings: { short: string; title: string }[];
  asList: boolean;
  mayMake: boolean;
};

type Pairs = Record<string, string | number | undefined>;

/** The same wall under another page, as a list, or on paper. */
function address({ network, filter, asList }: Props, further: Pairs = {}, below = ''): string {
  const pairs: Pairs = { bijeenkomst: filter.meeting?.short, vast: filter.kept ? 'ja' : undefined, als: asList ? 'lijst' : undefined, ...further };
  const query = new URLSearchParams(Object.entries(pairs).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))).toString();
  return to(`/${network.slug}/tegels${below}${query && `?${query}`}`);
}

/** The wall, and the same sayings as a plain list: each has an address of its own. */
export function WallPage(props: Props) {
  const { network, tiles, filter, asList, page, mayMake } = props;
  const begun = tiles.length > 0 || filter.kept || filter.meeting !== undefined || page > 1;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.tiles_title()}</h1>
          <p class="lead">{m.tiles_lead({ network: network.name })}</p>
        </div>
        {begun && mayMake && (
          <p>
            <ButtonLink href={to(`/${network.slug}/tegels/nieuw`)}>{m.tiles_make()}</ButtonLink>
          </p>
        )}
      </header>
      {begun && <Chooser {...props} />}
      {begun && (
        <Tabs
          label={m.tiles_ways()}
          items={[
            { label: m.tiles_as_wall(), href: address(props, { als: undefined, pagina: page > 1 ? page : undefined }), current: !asList },
            { label: m.tiles_as_list(), href: address(props, { als: 'lijst', pagina: page > 1 ? page : undefined }), current: asList },
          ]}
        />
      )}
      {tiles.length > 0 ? <Hung {...props} /> : begun ? <NoneHere {...props} /> : <NoneYet network={network.slug} mayMake={mayMake} />}
    </>
  );
}

function Chooser({ network, filter, meetings, asList, tiles }: Props) {
  if (!meetings.length && !filter.kept && !filter.meeting) return tiles.some((tile) => tile.kept_at) ? <KeptLink network={network.slug} /> : null;
  return (
    <Form action={to(`/${network.slug}/tegels`)} method="get" hidden={asList ? { als: 'lijst' } : {}} line>
      {meetings.length > 0 && (
        <Select
          name="bijeenkomst"
          label={m.tiles_of_meeting()}
          value={filter.meeting?.short ?? ''}
          options={[{ value: '', label: m.tiles_all_meetings() }, ...meetings.map(({ short, title }) => ({ value: short, label: title }))]}
        />
      )}
      <Choices
        name="vast"
        type="checkbox"
        label={m.tiles_collection()}
        options={[{ value: 'ja', label: m.tiles_only_kept() }]}
        value={filter.kept ? 'ja' : ''}
      />
      <Button kind="quiet">{m.platform_filter()}</Button>
    </Form>
  );
}

const KeptLink = ({ network }: { network: string }) => (
  <p>
    <a href={to(`/${network}/tegels?vast=ja`)}>{m.tiles_to_kept()}</a>
  </p>
);

function Hung(props: Props) {
  const { tiles, network, asList, more, page } = props;
  return (
    <>
      {asList ? (
        <ul class="list-plain stack-tight">
          {tiles.map((tile) => (
            <li>
              <p class="tile-words" dir="auto">
                <a href={to(tilePath(network.slug, tile))}>{tile.text}</a>
              </p>
              <p class="meta">
                {tile.signed && <>{tile.signed} · </>}
                <Time at={tile.made_at} />
                {tile.kept_at && <> · {m.tiles_kept()}</>} <AudienceBadge audience={tile.audience} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <TileWall tiles={tiles} network={network.slug} />
      )}
      <Pager here={page} more={more} href={(pagina) => address(props, { pagina })} />
      <p>
        <a href={address(props, { als: undefined }, '/vel.pdf')} data-turbo="false">
          {m.tiles_print_sheet()}
        </a>
      </p>
    </>
  );
}

const NoneHere = ({ network }: Props) => (
  <Empty title={m.tiles_none_title()} text={m.tiles_none_text()} action={<a href={to(`/${network.slug}/tegels`)}>{m.platform_filter_clear()}</a>} />
);

function NoneYet({ network, mayMake }: { network: string; mayMake: boolean }) {
  return (
    <div class="tile-beside">
      <div class="tile-alone">
        <Tile id="voorbeeld" text={m.tiles_example_one()} />
      </div>
      <Empty
        title={m.tiles_empty_title()}
        text={
          <>
            <p>{m.tiles_empty_text()}</p>
            <p>{m.tiles_empty_example({ example: m.tiles_example_one() })}</p>
          </>
        }
        action={mayMake && <ButtonLink href={to(`/${network}/tegels/nieuw`)}>{m.tiles_make()}</ButtonLink>}
      />
    </div>
  );
}
