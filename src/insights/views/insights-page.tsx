import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { Button, ButtonLink, Disclosure, Empty, Form, Pager, Select } from '#platform/web/views/index';
import { insightKinds } from '../insight';
import { countedAtMost, type InsightCardData, type InsightFilter, isFiltered, listPage } from '../insight-cards';
import { kindName } from '../labels';
import { InsightCard } from './insight-card';

type Named = { slug: string; name: string };
type Props = {
  network: { slug: string; name: string };
  filter: InsightFilter;
  blocks: Named[];
  collaborations: Named[];
  /** one more than fits says that there are more */
  insights: InsightCardData[];
  /** one past what we count means "more than" */
  count: number;
  page: number;
  /** what waits for this reader to be worked out */
  drafts: number;
};

/** Every insight of a network that one may read, the one that moved last first. */
export function InsightsPage({ network, filter, blocks, collaborations, insights, count, page, drafts }: Props) {
  const path = `/${network.slug}/inzichten`;
  const make = to(`${path}/nieuw`);
  const most = countedAtMost(filter);
  const begun = insights.length > 0 || isFiltered(filter) || page > 1;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.insights_title()}</h1>
          <p class="lead">{m.insights_lead()}</p>
          <p class="row">
            <a href={to(`${path}/matrix`)}>{m.matrix_link()}</a>
            <a href={to(`/${network.slug}/knelpunten`)}>{m.bottlenecks_inbox_title()}</a>
            <a href={to(`/${network.slug}/zoals-wij`)}>{m.alike_title()}</a>
          </p>
          {drafts > 0 && (
            <p>
              <a href={to(`${path}/concepten`)}>{m.insights_drafts_waiting({ count: drafts })}</a>
            </p>
          )}
        </div>
        {begun && (
          <p>
            <ButtonLink href={make}>{m.insights_new()}</ButtonLink>
          </p>
        )}
      </header>
      {begun && <FilterForm path={path} filter={filter} blocks={blocks} collaborations={collaborations} />}
      {insights.length > 0 ? (
        <>
          <p class="meta">{count > most ? m.insights_many({ most: number(most) }) : m.insights_count({ count, shown: number(count) })}</p>
          <ol class="list-plain grid">
            {insights.slice(0, listPage.rows).map((insight) => (
              <li>
                <InsightCard insight={insight} network={network.slug} level={2} />
              </li>
            ))}
          </ol>
          <Pager here={page} more={insights.length > listPage.rows} href={(next) => to(filteredAddress(path, filter, next))} />
        </>
      ) : begun ? (
        <Empty title={m.insights_none_title()} text={m.insights_none_text()} action={<a href={to(path)}>{m.platform_filter_clear()}</a>} />
      ) : (
        <Empty title={m.insights_empty_title()} text={m.insights_empty_text()} action={<ButtonLink href={make}>{m.insights_new()}</ButtonLink>} />
      )}
      <p class="meta">{m.insights_seen()}</p>
    </>
  );
}

function FilterForm({ path, filter, blocks, collaborations }: { path: string } & Pick<Props, 'filter' | 'blocks' | 'collaborations'>) {
  const kinds = insightKinds.map((kind) => ({ slug: kind, name: kindName(kind) }));
  return (
    <Disclosure summary={isFiltered(filter) ? m.insights_filter_on() : m.insights_filter()} open={isFiltered(filter)}>
      <Form action={to(path)} method="get" idPrefix="filter">
        <div class="grid">
          <Select name="soort" label={m.insights_field_kind()} value={filter.kind} options={withAll(m.insights_filter_kinds_all(), kinds)} />
          <Select name="bouwsteen" label={m.insights_filter_block()} value={filter.block?.slug} options={withAll(m.insights_filter_blocks_all(), blocks)} />
          <Select
            name="samenwerking"
            label={m.insights_fact_collaboration()}
            value={filter.collaboration}
            options={withAll(m.insights_filter_collaborations_all(), collaborations)}
          />
        </div>
        <p class="row">
          <Button kind="quiet">{m.platform_filter()}</Button>
          {isFiltered(filter) && <a href={to(path)}>{m.platform_filter_clear()}</a>}
        </p>
      </Form>
    </Disclosure>
  );
}

const withAll = (all: string, options: Named[]) => [{ value: '', label: all }, ...options.map(({ slug, name }) => ({ value: slug, label: name }))];

function filteredAddress(path: string, { kind, block, collaboration }: InsightFilter, page: number): string {
  const pairs = Object.entries({ soort: kind, bouwsteen: block?.slug, samenwerking: collaboration, pagina: String(page) });
  return `${path}?${new URLSearchParams(pairs.filter((pair): pair is [string, string] => Boolean(pair[1])))}`;
}
