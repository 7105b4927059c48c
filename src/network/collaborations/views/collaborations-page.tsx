import { m, to } from '#platform/i18n';
import { byName } from '#platform/text';
import { Button, ButtonLink, Empty, Form, Pager, Select } from '#platform/web/views/index';
import { scaleName, scales } from '../../labels';
import { provinceName } from '../../provinces';
import { MembersTabs } from '../../views/members-tabs';
import type { CollaborationCard, CollaborationFacets, CollaborationFilter } from '../queries';
import { CollaborationSummary } from './collaboration-summary';
import { Programmes } from './programmes';

type Props = {
  network: string;
  cards: CollaborationCard[];
  facets: CollaborationFacets;
  filter: CollaborationFilter;
  programmes: Parameters<typeof Programmes>[0]['programmes'];
  here: number;
  more: boolean;
  mayMake: boolean;
};

export function CollaborationsPage({ network, cards, facets, filter, programmes, here, more, mayMake }: Props) {
  const limited = Boolean(filter.province || filter.scale || filter.theme);
  return (
    <>
      <div class="page-head">
        <h1>{m.network_collaborations_title()}</h1>
        <div class="row">
          {mayMake && <ButtonLink href={to(`/${network}/samenwerkingen/nieuw`)}>{m.network_collaboration_make()}</ButtonLink>}
          {cards.length > 1 && (
            <ButtonLink kind="quiet" href={to(`/${network}/vergelijken`)}>
              {m.network_compare_some()}
            </ButtonLink>
          )}
          {cards.length > 1 && (
            <ButtonLink kind="quiet" href={to(`/${network}/zoals-wij`)}>
              {m.alike_title()}
            </ButtonLink>
          )}
        </div>
      </div>
      <MembersTabs network={network} here="collaborations" />
      {(cards.length > 0 || limited) && <Filter network={network} facets={facets} filter={filter} limited={limited} />}
      {cards.length > 0 ? (
        <ul class="grid list-plain">
          {cards.map((collaboration) => (
            <li>
              <CollaborationSummary collaboration={collaboration} network={network} level={2} />
            </li>
          ))}
        </ul>
      ) : (
        <None network={network} limited={limited} mayMake={mayMake} />
      )}
      <Pager here={here} more={more} href={(page) => to(`/${network}/samenwerkingen?${query(filter, page)}`)} />
      {mayMake && (
        <p>
          <a href={to(`/${network}/samenwerkingen/toevoegen`)}>{m.network_propose_button()}</a>
        </p>
      )}
      {programmes.length > 0 && (
        <section class="stack-tight" aria-labelledby="programmes">
          <h2 id="programmes">{m.network_programmes_of_network()}</h2>
          <Programmes programmes={programmes} />
        </section>
      )}
    </>
  );
}

const query = ({ province, scale, theme }: CollaborationFilter, page: number): string =>
  new URLSearchParams(
    Object.entries({ provincie: province, schaal: scale, thema: theme, pagina: page > 1 ? String(page) : '' }).flatMap(([name, value]) =>
      value ? [[name, value] as [string, string]] : [],
    ),
  ).toString();

function Filter({ network, facets, filter, limited }: Pick<Props, 'network' | 'facets' | 'filter'> & { limited: boolean }) {
  const all = { value: '', label: m.network_filter_all() };
  const options = {
    provinces: facets.provinces.map((value) => ({ value, label: provinceName(value) })).sort((a, b) => byName(a.label, b.label)),
    scales: scales.filter((scale) => facets.scales.includes(scale)).map((value) => ({ value, label: scaleName(value) })),
    themes: facets.themes.toSorted(byName).map((value) => ({ value, label: value })),
  };
  return (
    <Form action={to(`/${network}/samenwerkingen`)} method="get">
      <div class="filter-line">
        <Select name="provincie" label={m.network_province()} options={[all, ...options.provinces]} value={filter.province} />
        <Select name="schaal" label={m.network_scale()} options={[all, ...options.scales]} value={filter.scale} />
        <Select name="thema" label={m.network_theme()} options={[all, ...options.themes]} value={filter.theme} />
        <div class="row">
          <Button kind="quiet">{m.platform_filter()}</Button>
          {limited && <a href={to(`/${network}/samenwerkingen`)}>{m.platform_filter_clear()}</a>}
        </div>
      </div>
    </Form>
  );
}

function None({ network, limited, mayMake }: { network: string; limited: boolean; mayMake: boolean }) {
  const all = to(`/${network}/samenwerkingen`);
  if (limited)
    return <Empty icon="search" title={m.network_none_found()} text={m.network_none_found_text()} action={<a href={all}>{m.platform_filter_clear()}</a>} />;
  return (
    <Empty
      icon="collaboration"
      title={m.network_collaborations_none()}
      text={m.network_collaborations_none_text()}
      action={mayMake && <ButtonLink href={`${all}/nieuw`}>{m.network_collaboration_make()}</ButtonLink>}
    />
  );
}
